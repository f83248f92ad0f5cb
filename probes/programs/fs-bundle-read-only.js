import { existsSync, mkdirSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";

function failure(call) {
  try {
    call();
    return "none";
  } catch (error) {
    return error.code ?? error.name;
  }
}

/** Writes, removes and makes something in the bundle, and looks what became of it. */
export default () => ({
  write: failure(() => writeFileSync("/bundle/note.txt", "remember")),
  remove: failure(() => unlinkSync("/bundle/record.js")),
  make: failure(() => mkdirSync("/bundle/cache")),
  untouched: existsSync("/bundle/record.js") && readdirSync("/bundle").length === 3,
});
