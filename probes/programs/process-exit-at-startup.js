import process from "node:process";

process.exit(1);

/** Is there although the process was ended before. */
export default () => "goes on";
