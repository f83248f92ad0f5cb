import * as exported from "node:process";

/** Lists the names that are exported, and have no value. */
export default () => {
  const empty = Object.keys(exported).filter((name) => exported[name] === undefined);
  return { some: empty.length > 0, empty: empty.toSorted() };
};
