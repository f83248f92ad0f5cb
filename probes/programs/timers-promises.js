import { scheduler, setImmediate, setInterval, setTimeout } from "node:timers/promises";

/** Waits by promises, is given a value, counts an interval, and gives up. */
export default async () => {
  let ticks = 0;
  for await (const tick of setInterval(2, 1)) {
    ticks += tick;
    if (ticks === 3) break;
  }
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = setTimeout(1000, "late", { signal }).catch((error) => error.name);
  controller.abort();
  return {
    timeout: await setTimeout(5, "ready"),
    immediate: await setImmediate("now"),
    ticks,
    scheduler: typeof scheduler.wait,
    aborted: await aborted,
  };
};
