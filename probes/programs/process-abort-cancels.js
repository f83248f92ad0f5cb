import process from "node:process";

/** Aborts the process, and would go on. */
export default () => {
  process.abort();
  return "goes on";
};
