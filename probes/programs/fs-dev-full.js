import { closeSync, openSync, readSync, writeSync } from "node:fs";

function write(file) {
  try {
    return { bytes: writeSync(file, "hello") };
  } catch (error) {
    return { code: error.code };
  }
}

/** Reads from the device that is always full, and writes to it. */
export default () => {
  const file = openSync("/dev/full", "r+");
  const read = readSync(file, new Uint8Array(8), 0, 8);
  const written = write(file);
  closeSync(file);
  return { read, written };
};
