// Run by a Node of its own: every API of every builtin module, as JSON.
import { builtinModules } from "node:module";
import { listApis } from "./inventory.js";

/** Aliases and leftovers, whose exports are those of other modules. */
const skipped = new Set(["sys", "constants", "node:test/reporters"]);

const names = builtinModules.filter((name) => !name.startsWith("_") && !skipped.has(name));
const listed = {};
for (const name of names.toSorted()) {
  const full = name.startsWith("node:") ? name : `node:${name}`;
  listed[full] = listApis(await import(full));
}
process.stdout.write(`${JSON.stringify(listed)}\n`);
