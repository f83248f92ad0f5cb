/** A name in an address and in the name of a file: `node:fs/promises` is `fs-promises`. */
export function slugOf(name: string): string {
  return name
    .replace(/^node:/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
