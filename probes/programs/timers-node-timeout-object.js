import timers from "node:timers";

const pause = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Clears one timer, and re-arms another after it has fired. */
export default async () => {
  let cleared = true;
  let fired = 0;
  const forgotten = timers.setTimeout(() => {
    cleared = false;
  }, 10);
  timers.clearTimeout(forgotten);
  const timeout = timers.setTimeout(() => {
    fired += 1;
  }, 10);
  await pause(40);
  timeout.refresh();
  await pause(40);
  return {
    type: typeof timeout,
    methods: ["ref", "unref", "hasRef", "refresh", "close"].filter(
      (name) => typeof timeout[name] === "function",
    ),
    cleared,
    fired,
  };
};
