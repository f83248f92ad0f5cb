import process from "node:process";

/** Reads what says where the program runs. */
export default () => ({ platform: process.platform, features: typeof process.features });
