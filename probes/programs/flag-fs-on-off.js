/** Imports the module, and writes and reads a file. */
export default async () => {
  const { readFileSync, writeFileSync } = await import("node:fs");
  writeFileSync("/tmp/note.txt", "remember");
  return readFileSync("/tmp/note.txt", "utf8");
};
