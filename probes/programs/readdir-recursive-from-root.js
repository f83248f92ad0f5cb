import { mkdirSync, mkdtempSync, promises, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

/** Lists a folder with a folder in it, with all that is below. */
export default async () => {
  const folder = mkdtempSync("/tmp/shop-");
  mkdirSync(`${folder}/prices`);
  writeFileSync(`${folder}/prices/tea.txt`, "3");
  const named = (names) => names.map((name) => name.replace(basename(folder), "shop")).toSorted();
  const listed = {
    plain: named(readdirSync(folder)),
    sync: named(readdirSync(folder, { recursive: true })),
    promises: named(await promises.readdir(folder, { recursive: true })),
  };
  rmSync(folder, { recursive: true });
  return listed;
};
