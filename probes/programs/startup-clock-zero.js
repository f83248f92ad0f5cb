import process from "node:process";

/** Reads every clock, and lists those that stand at zero. */
export default () => {
  const clocks = {
    "Date.now": Date.now(),
    "performance.now": performance.now(),
    "process.hrtime": Number(process.hrtime.bigint()),
  };
  return { atZero: Object.keys(clocks).filter((name) => clocks[name] === 0) };
};
