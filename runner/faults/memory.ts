import { type Fault, type Faults, file, handling, handlingSync, worker } from "./fault.ts";

function eats(of: Fault["of"]): Fault {
  return { of, outcome: "memory", costsProcess: true };
}

const kept = "const kept = [];";

/** Memory that grows without end, by everything that holds some. */
export const eaters: Faults = {
  arrays: eats(handlingSync("for (;;) kept.push(new Array(1e5).fill(kept.length));", kept)),
  "small objects": eats(
    handlingSync("for (;;) kept.push({ x: Math.random(), y: [1, 2, 3] });", kept),
  ),
  buffers: eats(handlingSync("for (;;) kept.push(Buffer.alloc(1e7, 1));", kept)),
  "buffers, one every millisecond": eats(
    handlingSync("setInterval(() => kept.push(Buffer.alloc(2e7, 1)), 1);", kept),
  ),
  strings: eats(
    handlingSync("for (let n = 0; ; n += 1) kept.push(`${n}`.padStart(1e6, 'é'));", kept),
  ),
  "a map": eats(
    handlingSync(
      "const map = new Map(); for (let n = 0; ; n += 1) map.set(`k${n}`, new Array(100).fill(n));",
    ),
  ),
  closures: eats(
    handlingSync("for (;;) { const own = new Array(1e4).fill(1); kept.push(() => own); }", kept),
  ),
  "promises that nobody settles": eats(
    handlingSync("for (;;) kept.push(new Promise(() => {}).then(() => {}));", kept),
  ),
  "array buffers": eats(
    handlingSync("for (;;) kept.push(new Uint8Array(new ArrayBuffer(1e7)).fill(1));", kept),
  ),
  "the memory of WebAssembly": eats(
    handlingSync(
      "for (;;) kept.push(new Uint8Array(new WebAssembly.Memory({ initial: 1600 }).buffer).fill(1));",
      kept,
    ),
  ),
  "one array of everything a generator gives": eats(
    handlingSync(
      "function* all() { for (let n = 0; ; n += 1) yield [n]; } res.end(String([...all()]));",
    ),
  ),
  "a response that is written and never waits": {
    of: handlingSync('const part = "x".repeat(1e6); for (;;) res.write(part);'),
    outcome: ["memory", "blocked-loop"],
    costsProcess: true,
  },
  "a stream that is filled before anybody reads": eats(
    worker(
      "    return new Response(new ReadableStream({ start(controller) { for (;;) controller.enqueue(new Uint8Array(1e6).fill(1)); } }));",
    ),
  ),
  "copies of copies": {
    of: handlingSync("let a = [[1]]; for (;;) a = [structuredClone(a), a];"),
    outcome: ["memory", "blocked-loop"],
    costsProcess: true,
  },
  "JSON of ten million brackets": {
    of: handlingSync('JSON.parse("[".repeat(1e7));'),
    outcome: ["memory", "threw"],
    costsProcess: true,
  },
  "at start-up": eats(
    file("a.js", "const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length));"),
  ),
};

/** Much at once, which the engine refuses or takes. */
export const bombs: Faults = {
  "a string that is too long": {
    of: handlingSync('res.end("x".repeat(2 ** 30));'),
    outcome: "threw",
    says: "Invalid string length",
  },
  "a string that doubles": {
    of: handlingSync('let text = "x"; for (;;) text += text;'),
    outcome: "threw",
    says: "Invalid string length",
  },
  "an array that is too long": {
    of: handlingSync("res.end(String(new Array(2 ** 32)));"),
    outcome: "threw",
    says: "Invalid array length",
  },
  "a buffer that is too long": {
    of: handlingSync("res.end(Buffer.alloc(2 ** 40));"),
    outcome: "threw",
  },
  "JSON of a hundred thousand brackets": {
    of: handlingSync('JSON.parse("[".repeat(1e5));'),
    outcome: "threw",
    says: "JSON",
  },
  "JSON that is nested a hundred thousand deep, and back": {
    of: handlingSync('res.end(JSON.stringify(JSON.parse("[".repeat(1e5) + "]".repeat(1e5))));'),
    outcome: "ok",
  },
  "a number of a million digits": {
    of: handlingSync("res.end(String((3n ** 200_000n).toString().length));"),
    outcome: "ok",
  },
  "a number that is too large": {
    of: handlingSync("res.end(String(2n ** (2n ** 40n)));"),
    outcome: "threw",
    says: "BigInt",
  },
  "something small that inflates to 20 MB": {
    of: handling(
      "const zlib = require('node:zlib'); const all = zlib.gunzipSync(zlib.gzipSync(Buffer.alloc(2e7))); res.end(String(all.length));",
    ),
    outcome: "ok",
    body: "20000000",
  },
  "more WebAssembly memory than there is": {
    of: handlingSync("new WebAssembly.Memory({ initial: 65537 });"),
    outcome: "threw",
  },
};
