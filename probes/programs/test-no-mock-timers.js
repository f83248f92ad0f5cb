import { mock } from "node:test";

/** Puts mock timers in the place of the real ones, and moves their clock. */
export default () => {
  const timers = typeof mock.timers;
  if (timers === "undefined") return { timers };
  mock.timers.enable({ apis: ["setTimeout"] });
  let fired = false;
  setTimeout(() => {
    fired = true;
  }, 60_000);
  mock.timers.tick(60_000);
  mock.timers.reset();
  return { timers, fired };
};
