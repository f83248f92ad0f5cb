import { type Faults, file, type Fault, handling, handlingSync, worker } from "./fault.ts";

function blocks(of: Fault["of"]): Fault {
  return { of, outcome: "blocked-loop", costsProcess: true };
}

/** Microtasks that beget microtasks leave garbage, so that it may be their memory that is noticed first. */
function storms(body: string, before = ""): Fault {
  return {
    of: handlingSync(body, before),
    outcome: ["blocked-loop", "memory"],
    costsProcess: true,
  };
}

const listens = `require("node:http").createServer((req, res) => res.end()).listen(3000);`;

/** Code that never gives way, wherever it can stand. */
export const loops: Faults = {
  "a loop in a handler": blocks(handlingSync("for (;;);")),
  "a loop behind an await": blocks(handling("await null; while (true);")),
  "promises that settle for ever": storms(
    "const again = () => Promise.resolve().then(again); again();",
  ),
  "an async function that awaits nothing for ever": blocks(handling("for (;;) await null;")),
  "process.nextTick, again and again": storms(
    "const again = () => process.nextTick(again); again();",
  ),
  "queueMicrotask, again and again": storms("const again = () => queueMicrotask(again); again();"),
  "rejections that reject": storms(
    "Promise.reject(1);",
    'addEventListener("unhandledrejection", () => Promise.reject(2));',
  ),
  "a regular expression that backtracks": blocks(
    handlingSync('res.end(String(/^(a+)+$/.test("a".repeat(60) + "!")));'),
  ),
  "a replacement that backtracks": blocks(
    handlingSync('res.end("a".repeat(60).replace(/(?:a|a)*b/g, ""));'),
  ),
  "a comparator that does not return": blocks(handlingSync("[2, 1].sort(() => { for (;;); });")),
  "a generator without an end": blocks(
    handlingSync("function* all() { for (;;) yield 1; } for (const one of all()) one;"),
  ),
  "an async generator without an end": blocks(
    handling("async function* all() { for (;;) yield 1; } for await (const one of all()) one;"),
  ),
  "a getter that does not return": blocks(
    handlingSync("res.end(String({ get it() { for (;;); } }.it));"),
  ),
  "a Proxy whose trap does not return": blocks(
    handlingSync('res.end(String("it" in new Proxy({}, { has() { for (;;); } })));'),
  ),
  "a thenable that does not return": blocks(handling("await { then() { for (;;); } };")),
  "a recursion that takes for ever": blocks(
    handlingSync(
      "const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2)); res.end(`${fib(90)}`);",
    ),
  ),
  "a loop that outlives its own errors": blocks(
    handlingSync("again: for (;;) { try { throw 1; } finally { continue again; } }"),
  ),
  "a loop in a timer": blocks(handlingSync("setTimeout(() => { for (;;); }, 1);")),
  "a loop after the answer": blocks(
    handlingSync('res.on("finish", () => { for (;;); }); res.end("done");'),
  ),
  "a loop in the pull of a stream": blocks(
    worker("    return new Response(new ReadableStream({ pull() { for (;;); } }));"),
  ),
  "a loop in what a header is made of": blocks(
    worker('    return new Response("", { headers: { get a() { for (;;); } } });'),
  ),
  "a loop in what is printed": blocks(
    handlingSync(
      'console.log({ [Symbol.for("nodejs.util.inspect.custom")]() { for (;;); } }); res.end();',
    ),
  ),
  "a loop in the stack of an error": blocks(
    handlingSync("Error.prepareStackTrace = () => { for (;;); }; throw new Error('a');"),
  ),
  "a password hash of a hundred million rounds": blocks(
    handlingSync("require('node:crypto').pbkdf2Sync('a', 'b', 1e8, 32, 'sha256');"),
  ),
  "a loop while CommonJS starts": blocks(file("a.js", `for (;;);\n${listens}`)),
  "a loop while ESM starts": blocks(
    file("a.mjs", 'import http from "node:http";\nwhile (true);\nhttp.createServer().listen(1);'),
  ),
  "a loop of awaits at the top level": blocks(
    file("a.mjs", "for (;;) await null;\nexport default { fetch: () => new Response() };"),
  ),
  "a loop in a static block": blocks(file("a.js", `class A { static { for (;;); } }\n${listens}`)),
  "a loop in a file that is required": blocks({
    entry: "a.js",
    files: {
      "a.js": `require("./b");\n${listens}`,
      "b.js": "module.exports = (() => { for (;;); })();",
    },
  }),
};

/** What goes on for ever, and yet lets others have their turn. */
export const busy: Faults = {
  "setImmediate, again and again": {
    of: handlingSync("const again = () => setImmediate(again); again();"),
    outcome: "timeout",
  },
  "setTimeout without delay, again and again": {
    of: handlingSync("const again = () => setTimeout(again, 0); again();"),
    outcome: "timeout",
  },
  "an interval that goes on after the answer": {
    of: handlingSync('setInterval(() => {}, 1); res.end("answered");'),
    outcome: "ok",
    body: "answered",
  },
  "a thousand timers": {
    of: handlingSync(
      'let left = 1000; for (let n = left; n > 0; n -= 1) setTimeout(() => { if (--left === 0) res.end("all"); }, 1);',
    ),
    outcome: "ok",
    body: "all",
  },
  "half a second of work": {
    of: handlingSync("const end = Date.now() + 500; while (Date.now() < end); res.end('worked');"),
    outcome: "ok",
    body: "worked",
  },
  "scheduler.wait, again and again": {
    of: worker("    for (;;) await scheduler.wait(1);"),
    outcome: "timeout",
  },
  "a hundred thousand settled promises": {
    of: handling(
      "await Promise.all(Array.from({ length: 1e5 }, (_, at) => Promise.resolve(at))); res.end('all');",
    ),
    outcome: "ok",
    body: "all",
  },
  "an await at the top level that never ends": {
    of: file(
      "a.mjs",
      "await new Promise(() => {});\nexport default { fetch: () => new Response() };",
    ),
    outcome: "startup",
  },
};
