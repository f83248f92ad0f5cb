import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";

function write(path) {
  try {
    writeFileSync(path, "");
    return "written";
  } catch {
    return "refused";
  }
}

/** Writes to long paths in percent-encoding, and lists what short ones become. */
export default () => {
  const folder = mkdtempSync("/tmp/paths-");
  writeFileSync(`${folder}/%66ile.txt`, "");
  writeFileSync(`${folder}/price list.txt`, "");
  const listed = readdirSync(folder).toSorted();
  rmSync(folder, { recursive: true });
  return {
    needless: write(`/tmp/${"%66".repeat(4091)}`),
    invalid: write(`/tmp/${"%zz".repeat(4091)}`),
    listed,
  };
};
