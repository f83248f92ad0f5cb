/** Imports the file system, and writes a file. */
export default async () => {
  const { readFileSync, writeFileSync } = await import("node:fs");
  writeFileSync("/tmp/note.txt", "remember");
  return readFileSync("/tmp/note.txt", "utf8");
};
