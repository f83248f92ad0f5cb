import { rmSync } from "node:fs";

function failure(path, options) {
  try {
    rmSync(path, options);
    return "none";
  } catch (error) {
    return error.code;
  }
}

/** What comes of removing something that is not there: without force, and with it. */
function bothWays(path) {
  return [failure(path), failure(path, { force: true })];
}

/** Asks for a file, and for one in a directory that is not there either. */
export default () => {
  const file = bothWays("/tmp/never-written.txt");
  const below = bothWays("/tmp/never-made/note.txt");
  return { file, below, matters: file[0] !== file[1] || below[0] !== below[1] };
};
