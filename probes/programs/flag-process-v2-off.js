import process from "node:process";

/** Lists what `process` has, where that is little. */
export default () => {
  const keys = Object.keys(process).toSorted();
  return { keys: keys.length < 20 ? keys : "many", cwd: typeof process.cwd };
};
