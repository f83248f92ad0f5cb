import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";

/**
 * Names a build by what it is made from, so that the same sources give the same id and any change of
 * them another: the client compares it to notice that it is older than the Worker that answers.
 */
export function buildId(): string {
  const hash = createHash("sha256");
  const sources = globSync(
    ["src/**/*", "contract/**/*", "worker/**/*", "public/**/*", "index.html", "package-lock.json"],
    {
      withFileTypes: true,
    },
  );
  const files = sources
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
