import { existsSync, mkdtempSync, promises, rmSync, writeFile } from "node:fs";

/** Looks for a file on the line after the call, before anything could have been awaited. */
export default async () => {
  const folder = mkdtempSync("/tmp/sync-");
  let calledBack = false;
  const done = new Promise((resolve) => {
    writeFile(`${folder}/a.txt`, "hello", () => resolve((calledBack = true)));
  });
  const afterCallback = { exists: existsSync(`${folder}/a.txt`), calledBack };
  const written = promises.writeFile(`${folder}/b.txt`, "hello");
  const afterPromise = { exists: existsSync(`${folder}/b.txt`) };
  await Promise.all([done, written]);
  rmSync(folder, { recursive: true });
  return { afterCallback, afterPromise };
};
