import { existsSync, writeFileSync } from "node:fs";

function write(length) {
  const path = "/tmp/".padEnd(length, "b");
  try {
    writeFileSync(path, "");
    return existsSync(path) ? "written" : "not written";
  } catch (error) {
    return error.message;
  }
}

/** Writes to paths of 4096 and of 4097 characters. */
export default () => ({ at4096: write(4096), at4097: write(4097) });
