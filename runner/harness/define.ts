import nodeModule from "node:module";
import type { Definition } from "./definition.ts";
import { loaderOf } from "./load-module.ts";
import { keepDefinition, root } from "./program-table.ts";
import { createRequire } from "./require.ts";

/** Takes the program's table, before any of its files is evaluated. */
export function define(given: Definition): void {
  keepDefinition(given);
  for (const [path, factory] of Object.entries(given.factories)) factory.load = loaderOf(path);
  // The runtime's own knows modules by their full names only.
  Object.assign(nodeModule, { createRequire });
  // Whoever asks whether a file was started as the program compares it with this.
  // Dates before 2025-09-15 have a smaller process.
  const { argv }: Partial<Pick<NodeJS.Process, "argv">> = process;
  argv?.splice(0, argv.length, "node", root + given.entry);
}
