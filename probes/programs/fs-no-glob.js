import fs from "node:fs";

/** Looks for files by a pattern, in a directory and by a whole path. */
export default () => {
  const types = [fs.glob, fs.globSync, fs.promises.glob].map((glob) => typeof glob);
  if (types[1] !== "function") return { types };
  const folder = fs.mkdtempSync("/tmp/glob-");
  fs.writeFileSync(`${folder}/note.txt`, "remember");
  const relative = fs.globSync("*.txt", { cwd: folder });
  const absolute = fs.globSync(`${folder}/*.txt`).length;
  fs.rmSync(folder, { recursive: true });
  return { types, relative, absolute };
};
