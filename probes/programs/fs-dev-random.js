import { closeSync, openSync, readSync } from "node:fs";

/** Reads twice from the device of random bytes. */
export default () => {
  const file = openSync("/dev/random", "r");
  const [first, second] = [new Uint8Array(32), new Uint8Array(32)];
  const lengths = [readSync(file, first, 0, 32), readSync(file, second, 0, 32)];
  closeSync(file);
  return { lengths, different: first.some((byte, at) => byte !== second[at]) };
};
