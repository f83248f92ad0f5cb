import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";

/** Makes a file as large as it may be, and one byte larger. */
export default () => {
  const folder = mkdtempSync("/tmp/large-");
  const file = `${folder}/archive.bin`;
  const resize = (size) => {
    try {
      truncateSync(file, size);
      return "done";
    } catch (error) {
      return `${error.code}: ${error.message}`;
    }
  };
  writeFileSync(file, "");
  const at128MiB = resize(2 ** 27);
  const oneMore = resize(2 ** 27 + 1);
  const size = statSync(file).size;
  rmSync(folder, { recursive: true });
  return { at128MiB, oneMore, size };
};
