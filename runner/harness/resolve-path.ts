import path from "node:path";

/**
 * Makes `path.resolve` and `path.relative` begin at `process.cwd()`, where `node:fs` begins too and where the program's files
 * are. The runtime's own begins at the root, so that `express.static("public")` would find nothing.
 */
export function resolveFromFolder(): void {
  // oxlint-disable-next-line typescript/unbound-method -- a plain function
  const { resolve, relative } = path;
  const fromFolder = (...parts: string[]): string => resolve(process.cwd(), ...parts);
  const between = (from: string, to: string): string => relative(fromFolder(from), fromFolder(to));
  for (const target of [path, path.posix])
    Object.assign(target, { resolve: fromFolder, relative: between });
}
