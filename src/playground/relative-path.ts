/** How a file of a program names another one in an import: from its own folder, with the ending. */
export function relativePath(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const parts = to.split("/");
  const shared = start.findIndex((part, at) => part !== parts[at]);
  const common = shared < 0 ? start.length : shared;
  const up = start.slice(common).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...parts.slice(common)].join("/");
}
