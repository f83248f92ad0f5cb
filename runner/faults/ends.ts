import { type Fault, type Faults, file, handling, handlingSync, worker } from "./fault.ts";

/** A handler that throws this expression. */
function thrown(expression: string, before = ""): Fault {
  return { of: handlingSync(`throw ${expression};`, before), outcome: "threw" };
}

const deep = "const deep = () => deep() + 1;";

/** Ways to end a process, and everything that can be thrown. */
export const ends: Faults = {
  "process.exit(0) in a handler": {
    of: handlingSync("process.exit(0);"),
    outcome: "threw",
    says: "process.exit(0)",
  },
  "process.exit(1) at start-up": {
    of: file("a.js", "process.exit(1);"),
    outcome: "startup",
    says: "process.exit(1)",
  },
  "process.exit after the answer": {
    of: handlingSync('res.end("sent"); setTimeout(() => process.exit(0), 5);'),
    outcome: ["ok", "threw"],
    body: "sent",
  },
  "process.exit, caught": {
    of: handlingSync('try { process.exit(0); } catch {} res.end("still here");'),
    outcome: "ok",
    body: "still here",
  },
  "process.reallyExit": {
    of: handlingSync('process.reallyExit?.(0); res.end("still here");'),
    outcome: ["ok", "threw", "hung"],
  },
  "process.abort": { of: handlingSync("process.abort();"), outcome: "threw" },
  "process.kill": {
    of: handlingSync('process.kill(process.pid, "SIGKILL"); res.end();'),
    outcome: "threw",
  },
  "process.kill of another process": {
    of: handlingSync(
      'for (let pid = 1; pid < 50; pid += 1) { try { process.kill(pid, 9); } catch {} } res.end("tried");',
    ),
    outcome: "ok",
    body: "tried",
  },
  "exceptions that are swallowed": {
    of: handlingSync(
      'setTimeout(() => { throw new Error("late"); }, 5); setTimeout(() => res.end("swallowed"), 50);',
      'process.on("uncaughtException", () => {});',
    ),
    outcome: ["ok", "threw"],
    body: "swallowed",
  },
  "an uncaughtException listener that throws": {
    of: handlingSync(
      'throw new Error("first");',
      'process.on("uncaughtException", () => { throw new Error("second"); });',
    ),
    outcome: "threw",
  },
  "a rejection that nobody awaits, at start-up": {
    of: handlingSync('res.end("served");', 'Promise.reject(new Error("nobody"));'),
    outcome: ["ok", "startup", "threw"],
  },
  "a rejection that nobody awaits, in a handler": {
    of: handlingSync('Promise.reject(new Error("nobody")); setTimeout(() => res.end(), 20);'),
    outcome: "threw",
    says: "nobody",
  },
  "a thousand rejections": {
    of: handlingSync(
      'for (let n = 0; n < 1000; n += 1) Promise.reject(new Error("number " + n)); setTimeout(() => res.end(), 20);',
    ),
    outcome: "threw",
    says: "number 0",
  },
  "an async handler that throws": {
    of: handling('await null; throw new Error("async");'),
    outcome: "threw",
    says: "async",
  },
  "an error event that nobody listens to": {
    of: handlingSync('new (require("node:events"))().emit("error", new Error("unheard"));'),
    outcome: "threw",
    says: "unheard",
  },
  undefined: thrown("undefined"),
  null: thrown("null"),
  zero: thrown("0"),
  "a text": { ...thrown('"only a text"'), says: "only a text" },
  "a symbol": thrown('Symbol("mark")'),
  "a BigInt": thrown("10n"),
  "a function": thrown("() => {}"),
  "a promise": thrown("new Promise(() => {})"),
  "an object without a prototype": thrown("Object.create(null)"),
  "an object whose text throws": thrown('{ toString() { throw new Error("no text"); } }'),
  "an object whose toJSON and text throw": thrown(
    "{ toJSON() { throw 1; }, toString() { throw 2; }, [Symbol.toPrimitive]() { throw 3; } }",
  ),
  "a Proxy that throws at everything": thrown(
    'new Proxy({}, new Proxy({}, { get() { return () => { throw new Error("trap"); }; } }))',
  ),
  "a revoked Proxy": thrown(
    "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()",
  ),
  "an error whose stack throws": thrown(
    'Object.defineProperty(new Error("a"), "stack", { get() { throw new Error("stack"); } })',
  ),
  "an error whose message throws": thrown(
    'Object.defineProperty(new Error("a"), "message", { get() { throw new Error("message"); } })',
  ),
  "an error whose name is an object": thrown(
    'Object.assign(new Error("odd"), { name: { toString() { throw 1; } } })',
  ),
  "an error that causes itself": thrown(
    '(() => { const error = new Error("round"); error.cause = error; return error; })()',
  ),
  "an error with ten megabytes to say": thrown('new Error("x".repeat(1e7))'),
  "an error with a stack of ten megabytes": thrown(
    'Object.assign(new Error("long"), { stack: "x\\n".repeat(5e6) })',
  ),
  "an error that is frozen": { ...thrown('Object.freeze(new Error("frozen"))'), says: "frozen" },
  "a Response": thrown('new Response("thrown")'),
  "an error of many errors": {
    of: handling(
      'await Promise.any(Array.from({ length: 1e4 }, () => Promise.reject(new Error("one"))));',
    ),
    outcome: "threw",
  },
  "a recursion without end": {
    of: handlingSync("deep();", deep),
    outcome: "threw",
    says: "Maximum call stack size exceeded",
  },
  "a recursion without end, at start-up": {
    of: file("a.js", `${deep} deep();`),
    outcome: "startup",
    says: "Maximum call stack size exceeded",
  },
  "a recursion without end, in ESM": {
    of: file("a.mjs", `${deep} deep();`),
    outcome: "startup",
    says: "Maximum call stack size exceeded",
  },
  "a recursion without end, in a getter": {
    of: handlingSync("const own = { get it() { return this.it; } }; res.end(own.it);"),
    outcome: "threw",
    says: "Maximum call stack",
  },
  "a recursion without end, caught and tried again": {
    of: handlingSync(
      'let caught = 0; const dive = () => { try { dive(); } catch { caught += 1; } }; dive(); res.end("out");',
    ),
    outcome: "ok",
    body: "out",
  },
  "a sort in each comparison of a sort": {
    of: handlingSync("const worse = () => [2, 1].sort(worse); worse();"),
    outcome: "threw",
    says: "Maximum call stack",
  },
  "console.log in the last frame of the stack": {
    of: handlingSync('const dive = () => { console.log("x"); dive(); }; dive();'),
    outcome: ["threw", "limit"],
  },
  "an exception in what is awaited after the answer": {
    of: worker(
      '    ctx.waitUntil(Promise.reject(new Error("behind"))); return new Response("sent");',
    ),
    outcome: ["ok", "threw"],
    body: "sent",
  },
  passThroughOnException: {
    of: worker('    ctx.passThroughOnException(); throw new Error("passed");'),
    outcome: "threw",
    says: "passed",
  },
};
