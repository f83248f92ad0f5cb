import { existsSync, mkdirSync } from "node:fs";

function make(segments) {
  const path = `/tmp${"/1".repeat(segments - 1)}`;
  try {
    mkdirSync(path, { recursive: true });
    return existsSync(path) ? "made" : "not made";
  } catch (error) {
    return error.message;
  }
}

/** Makes directories of 48 and of 49 segments. */
export default () => ({ of48: make(48), of49: make(49) });
