import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";

/** Makes a directory, a file and a symlink, and reads the file through the link. */
export default () => {
  const home = mkdtempSync("/tmp/home-");
  mkdirSync(`${home}/notes`);
  writeFileSync(`${home}/notes/today.txt`, "remember");
  symlinkSync(`${home}/notes/today.txt`, `${home}/latest.txt`);
  const read = readFileSync(`${home}/latest.txt`, "utf8");
  const leads = readlinkSync(`${home}/latest.txt`) === `${home}/notes/today.txt`;
  rmSync(home, { recursive: true });
  return { read, leads };
};
