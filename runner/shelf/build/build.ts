import { parseArgs } from "node:util";
import { projectRoot } from "./project-root.ts";
import { digestInputs, isStamped, writeStamp } from "./stamp.ts";
import { writeShelf } from "./write-shelf.ts";

/** Brings `dist/shelf` up to date; says what it did. Does nothing when nothing has changed, unless forced. */
export async function buildShelf({ force = false } = {}): Promise<void> {
  const folder = `${projectRoot}/dist/shelf`;
  const inputs = digestInputs();
  if (!force && isStamped(folder, inputs)) {
    console.log("shelf: up to date");
    return;
  }
  const started = performance.now();
  // Should this build be cut short, the next one must not take the mixture for a whole shelf.
  writeStamp(folder, "unfinished");
  const { packages, modules } = await writeShelf(folder);
  writeStamp(folder, inputs);
  const specifiers = Object.keys(packages).length;
  const bytes = Object.values(modules).reduce((sum, module) => sum + module.bytes, 0);
  const ms = Math.round(performance.now() - started);
  console.log(
    `shelf: ${specifiers} specifiers in ${Object.keys(modules).length} modules, ${Math.round(bytes / 1024)} KiB, ${ms} ms`,
  );
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { force: { type: "boolean" } } });
  await buildShelf(values);
}
