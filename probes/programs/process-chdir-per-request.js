import process from "node:process";

/** Changes the directory in the first request, and asks for it in both. */
export default ({ turn }) => {
  if (turn === 1) process.chdir("/tmp");
  return process.cwd();
};
