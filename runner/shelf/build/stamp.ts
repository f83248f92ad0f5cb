import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { projectRoot } from "./project-root.ts";

const shelfFolder = `${projectRoot}/runner/shelf`;

/** Changes with whatever decides the output: the installed versions and the build's own sources. */
export function digestInputs(): string {
  const sources = globSync(["*.ts", "{build,interpreter}/*.ts", "smoke/*/example.json"], {
    cwd: shelfFolder,
  })
    .filter((file) => !file.endsWith(".test.ts"))
    .toSorted();
  const hash = createHash("sha256");
  for (const file of sources) hash.update(readFileSync(`${shelfFolder}/${file}`));
  hash.update(readFileSync(`${projectRoot}/package-lock.json`));
  return hash.digest("hex");
}

/** Whether the shelf in `folder` was made from these inputs and is still there. */
export function isStamped(folder: string, inputs: string): boolean {
  if (!existsSync(stampOf(folder)) || !existsSync(`${folder}/index.json`)) return false;
  return readFileSync(stampOf(folder), "utf8") === inputs;
}

export function writeStamp(folder: string, inputs: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(stampOf(folder), inputs);
}

/** Beside the folder, not in it: everything in it is uploaded. */
function stampOf(folder: string): string {
  return `${folder}.stamp`;
}
