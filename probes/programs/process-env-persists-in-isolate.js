import process from "node:process";

/** Sets a variable in the first request, and reads it in both. */
export default ({ turn }) => {
  if (turn === 1) process.env.GREETING = "hello";
  return process.env.GREETING ?? "not set";
};
