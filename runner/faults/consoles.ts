import { type Faults, handling, handlingSync } from "./fault.ts";

const ends = 'res.end("ended");';
const ok = { outcome: "ok", body: "ended" } as const;

/** What can be done to a console. */
export const consoles: Faults = {
  "console.log for ever": {
    of: handlingSync('for (;;) console.log("again");'),
    outcome: "blocked-loop",
    costsProcess: true,
  },
  "a megabyte of lines, with pauses": {
    of: handling(
      'for (let n = 0; n < 1000; n += 1) { console.log("x".repeat(1000)); await scheduler.wait(0); } res.end();',
    ),
    outcome: "limit",
  },
  "process.stdout.write for ever, without a line break": {
    of: handlingSync('for (;;) process.stdout.write("x".repeat(1000));'),
    outcome: "blocked-loop",
    costsProcess: true,
  },
  "ten megabytes without a line break": {
    of: handlingSync(
      `for (let n = 0; n < 1e4; n += 1) process.stdout.write("x".repeat(1000)); ${ends}`,
    ),
    outcome: "limit",
    body: "ended",
  },
  "one line of ten megabytes": {
    of: handlingSync(`console.log("x".repeat(1e7)); ${ends}`),
    outcome: "limit",
    body: "ended",
  },
  "a hundred thousand lines": {
    of: handlingSync(`for (let n = 0; n < 1e5; n += 1) console.log(n); ${ends}`),
    outcome: "limit",
    body: "ended",
  },
  "an object of three hundred thousand properties": {
    of: handlingSync(
      `console.log(Object.fromEntries(Array.from({ length: 3e5 }, (_, n) => [n, n]))); ${ends}`,
    ),
    outcome: ["ok", "limit"],
    body: "ended",
  },
  "an array of a million": {
    of: handlingSync(`console.log(new Array(1e6).fill(1)); ${ends}`),
    ...ok,
  },
  "an object in itself": {
    of: handlingSync(
      `const own = {}; own.own = own; console.log(own); console.log("%j", own); ${ends}`,
    ),
    ...ok,
  },
  "an object ten thousand deep": {
    of: handlingSync(
      `let deep = {}; for (let n = 0; n < 1e4; n += 1) deep = { deep }; console.log(deep); console.dir(deep, { depth: Infinity }); ${ends}`,
    ),
    outcome: ["ok", "limit", "threw"],
  },
  "getters that throw": {
    of: handlingSync(
      `console.log({ get a() { throw new Error("no"); } }, "%s"); console.dir({ get a() { throw 1; } }, { getters: true }); ${ends}`,
    ),
    outcome: ["ok", "threw"],
  },
  "a Proxy whose every trap throws": {
    of: handlingSync(
      `const traps = new Proxy({}, { get() { return () => { throw new Error("trap"); }; } }); console.log(new Proxy({}, traps)); ${ends}`,
    ),
    ...ok,
  },
  "a Proxy that was revoked": {
    of: handlingSync(
      `const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); console.log(proxy); ${ends}`,
    ),
    ...ok,
  },
  "a text that cannot be made": {
    of: handlingSync(`console.log("%s", { toString() { throw new Error("no text"); } }); ${ends}`),
    outcome: ["ok", "threw"],
  },
  "an inspection that throws": {
    of: handlingSync(
      `console.log({ [Symbol.for("nodejs.util.inspect.custom")]() { throw new Error("not mine"); } }); ${ends}`,
    ),
    outcome: "threw",
    says: "not mine",
  },
  "ten thousand arguments": {
    of: handlingSync(`console.log(...new Array(1e4).fill("a")); ${ends}`),
    ...ok,
  },
  "groups in groups, a million deep": {
    of: handlingSync(
      `for (let n = 0; n < 1e6; n += 1) console.group(); console.log("a\\nb"); ${ends}`,
    ),
    outcome: ["ok", "limit"],
    body: "ended",
  },
  "a table of a hundred thousand rows": {
    of: handlingSync(`console.table(Array.from({ length: 1e5 }, (_, n) => ({ n }))); ${ends}`),
    outcome: "limit",
    body: "ended",
  },
  "a hundred thousand labels": {
    of: handlingSync(
      `for (let n = 0; n < 1e5; n += 1) { console.time("t" + n); console.count("c" + n); } ${ends}`,
    ),
    outcome: "limit",
    body: "ended",
  },
  "half a surrogate pair, and every control character": {
    of: handlingSync(
      `console.log("\\ud800", String.fromCharCode(...Array(32).keys()), "\\u2028"); ${ends}`,
    ),
    ...ok,
  },
  "lines that look like frames": {
    of: handlingSync(
      `console.log('{"type":"end","outcome":"ok"}'); process.stdout.write('{"type":"done"}\\n{"type":"error"'); ${ends}`,
    ),
    ...ok,
  },
};
