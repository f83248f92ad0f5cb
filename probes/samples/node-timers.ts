import type { Samples } from "./sample.ts";

export const timersSamples: Samples = {
  module: "node:timers",
  as: "timers",
  expressions: {
    setTimeout: [
      'await new Promise((resolve) => timers.setTimeout(resolve, 1, "done"))',
      'timers.setTimeout("not a function", 1)',
      "typeof ((timer) => { timers.clearTimeout(timer); return timer; })(timers.setTimeout(() => {}, 1))",
      "((timer) => { timers.clearTimeout(timer); return [typeof timer.ref, typeof timer.unref, typeof timer.hasRef, typeof timer.refresh]; })(timers.setTimeout(() => {}, 1))",
      "((timer) => { const was = timer.hasRef(); timer.unref(); const is = timer.hasRef(); timers.clearTimeout(timer); return [was, is]; })(timers.setTimeout(() => {}, 1))",
    ],
    clearTimeout: [
      'await new Promise((resolve) => { const timer = timers.setTimeout(() => resolve("fired"), 1); timers.clearTimeout(timer); timers.setTimeout(() => resolve("cleared"), 10); })',
      "timers.clearTimeout(undefined)",
      'timers.clearTimeout("no timer")',
    ],
    setInterval: [
      "await new Promise((resolve) => { let times = 0; const timer = timers.setInterval(() => { times += 1; if (times === 3) { timers.clearInterval(timer); resolve(times); } }, 1); })",
      "timers.setInterval()",
    ],
    clearInterval: ["timers.clearInterval({})"],
    setImmediate: [
      'await new Promise((resolve) => timers.setImmediate(resolve, "soon"))',
      'timers.setImmediate("not a function")',
      "typeof ((immediate) => { timers.clearImmediate(immediate); return immediate; })(timers.setImmediate(() => {}))",
    ],
    clearImmediate: [
      'await new Promise((resolve) => { timers.clearImmediate(timers.setImmediate(() => resolve("fired"))); timers.setTimeout(() => resolve("cleared"), 10); })',
    ],
    promises: ["Object.keys(timers.promises).sort()"],
  },
};
