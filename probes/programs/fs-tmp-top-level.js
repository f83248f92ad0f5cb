import { existsSync, writeFileSync } from "node:fs";

function write(path) {
  try {
    writeFileSync(path, "remember");
    return "written";
  } catch (error) {
    return error.code ?? error.name;
  }
}

const atStart = write("/tmp/start.txt");
const seenAtStart = existsSync("/tmp/start.txt");

/** Looks for a file that was written when the module was evaluated. */
export default () => ({ atStart, seenAtStart, seenInRequest: existsSync("/tmp/start.txt") });
