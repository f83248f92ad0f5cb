import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Makes a file readable for its owner alone, and looks whether it is. */
export default () => {
  const folder = mkdtempSync("/tmp/rights-");
  const file = `${folder}/note.txt`;
  writeFileSync(file, "remember");
  const returned = chmodSync(file, 0o400) === undefined;
  chownSync(file, 65534, 65534);
  const { mode, uid } = statSync(file);
  rmSync(folder, { recursive: true });
  return { returned, effect: (mode & 0o777) === 0o400, owned: uid === 65534 };
};
