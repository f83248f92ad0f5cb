import { existsSync, writeFileSync } from "node:fs";

/** Writes in the first request, and looks in the next. */
export default ({ turn }) => {
  if (turn === 1) writeFileSync("/tmp/note.txt", "from the first request");
  return existsSync("/tmp/note.txt") ? "written" : "gone";
};
