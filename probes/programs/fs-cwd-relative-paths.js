import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";

/** Writes to a relative path after a change of directory. */
export default () => {
  const folder = mkdtempSync("/tmp/here-");
  const before = process.cwd();
  process.chdir(folder);
  writeFileSync("note.txt", "remember");
  process.chdir(before);
  const written = existsSync(`${folder}/note.txt`);
  rmSync(folder, { recursive: true });
  return { written };
};
