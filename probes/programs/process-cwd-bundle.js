import process from "node:process";

/** Asks where the program works. */
export default () => process.cwd();
