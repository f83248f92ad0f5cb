import process from "node:process";

/** Ends the process, and would go on. */
export default () => {
  process.exit(1);
  return "goes on";
};
