import { closeSync, openSync, readSync } from "node:fs";

/** Reads from the device that never ends. */
export default () => {
  const file = openSync("/dev/zero", "r");
  const bytes = new Uint8Array(1024).fill(7);
  const length = readSync(file, bytes, 0, bytes.length);
  closeSync(file);
  return { length, allZero: bytes.every((byte) => byte === 0) };
};
