import type { Samples } from "./sample.ts";

export const streamWritableSamples: Samples = {
  module: "node:stream",
  as: "stream",
  first: [
    "const { Writable, Duplex, Transform, PassThrough } = stream;",
    "const sink = (seen, options = {}) => new Writable({ ...options, write(chunk, encoding, done) { seen.push(String(chunk)); done(); } });",
  ],
  expressions: {
    Writable: [
      'await new Promise((resolve) => { const seen = []; const writable = sink(seen); writable.write("a"); writable.end("b", () => resolve(seen)); })',
      "new Writable().write(null)",
      "new Writable().write({})",
      'await new Promise((resolve) => new Writable().on("error", ({ code }) => resolve(code)).write("a"))',
    ],
    "Writable.write": [
      '((writable) => [writable.write("ab"), writable.write("cd")])(new Writable({ highWaterMark: 3, write() {} }))',
      'await new Promise((resolve) => { const writable = sink([]); writable.on("error", ({ code }) => resolve(code)); writable.end(); writable.write("late"); })',
    ],
    "Writable.end": [
      'await new Promise((resolve) => sink([]).end(resolve)) ?? "ended"',
      'await new Promise((resolve) => { const writable = sink([]); writable.end(); writable.end((error) => resolve(error?.code ?? "none")); })',
    ],
    "Writable.cork": [
      'await ((seen, writable) => { writable.cork(); writable.write("a"); writable.write("b"); const corked = writable.writableCorked; process.nextTick(() => writable.uncork()); return new Promise((resolve) => setTimeout(() => resolve([corked, seen]), 5)); })(...((seen) => [seen, new Writable({ writev(chunks, done) { seen.push(chunks.length); done(); } })])([]))',
    ],
    "Writable.uncork": [
      "((writable) => { writable.cork(); writable.cork(); writable.uncork(); return writable.writableCorked; })(sink([]))",
    ],
    "Writable.destroy": [
      'await new Promise((resolve) => { const writable = sink([]); writable.on("close", () => resolve(writable.destroyed)); writable.destroy(); })',
    ],
    "Writable.destroyed": ["sink([]).destroyed"],
    "Writable.closed": ["sink([]).closed"],
    "Writable.errored": ["sink([]).errored"],
    "Writable.pipe": [
      'await new Promise((resolve) => { const writable = sink([]); writable.on("error", ({ code }) => resolve(code)); writable.pipe(new PassThrough()); })',
    ],
    "Writable.setDefaultEncoding": [
      'await ((seen, writable) => { writable.setDefaultEncoding("hex"); writable.write("6869"); return seen; })(...((seen) => [seen, sink(seen)])([]))',
      'sink([]).setDefaultEncoding("no-such-encoding")',
    ],
    "Writable.writable": ["[sink([]).writable, sink([]).destroy().writable]"],
    "Writable.writableAborted": ["sink([]).destroy().writableAborted"],
    "Writable.writableBuffer": ["sink([]).writableBuffer"],
    "Writable.writableCorked": ["sink([]).writableCorked"],
    "Writable.writableEnded": [
      "((writable) => { writable.end(); return [writable.writableEnded, writable.writableFinished]; })(sink([]))",
    ],
    "Writable.writableFinished": [
      "await new Promise((resolve) => { const writable = sink([]); writable.end(() => resolve(writable.writableFinished)); })",
    ],
    "Writable.writableHighWaterMark": [
      "[sink([]).writableHighWaterMark, sink([], { objectMode: true }).writableHighWaterMark]",
    ],
    "Writable.writableLength": [
      '((writable) => { writable.write("abc"); return writable.writableLength; })(new Writable({ write() {} }))',
    ],
    "Writable.writableNeedDrain": [
      '((writable) => { writable.write("abc"); return writable.writableNeedDrain; })(new Writable({ highWaterMark: 2, write() {} }))',
    ],
    "Writable.writableObjectMode": ["sink([], { objectMode: true }).writableObjectMode"],
    "Writable.toWeb": [
      'await (async (seen) => { const writer = Writable.toWeb(sink(seen)).getWriter(); await writer.write("a"); await writer.close(); return seen; })([])',
    ],
    "Writable.fromWeb": [
      'await (async (seen) => { const writable = Writable.fromWeb(new WritableStream({ write(chunk) { seen.push(String(chunk)); } })); writable.write("a"); await new Promise((resolve) => writable.end(resolve)); return seen; })([])',
    ],
    Duplex: [
      'await new Promise((resolve) => { const seen = []; const duplex = new Duplex({ read() { this.push("r"); this.push(null); }, write(chunk, encoding, done) { seen.push(String(chunk)); done(); } }); duplex.on("data", (chunk) => seen.push(String(chunk))).on("end", () => resolve(seen)); duplex.write("w"); })',
      "new Duplex({ allowHalfOpen: false }).allowHalfOpen",
    ],
    "Duplex.from": [
      'await Duplex.from(["a", "b"]).toArray()',
      'await Duplex.from(async function* (source) { for await (const chunk of source) yield String(chunk).toUpperCase(); }).end("abc").toArray().then((chunks) => chunks.map(String))',
      "Duplex.from(7)",
    ],
    "Duplex.toWeb": ["Object.keys(Duplex.toWeb(new PassThrough())).sort()"],
    "Duplex.fromWeb": [
      'await (async ({ readable, writable }) => { const duplex = Duplex.fromWeb({ readable, writable }); duplex.end("abc"); return (await duplex.toArray()).map(String); })(new TransformStream())',
    ],
    "Duplex.writableHighWaterMark": [
      "new Duplex({ writableHighWaterMark: 5 }).writableHighWaterMark",
    ],
    "Duplex.writable": ["new PassThrough().writable"],
    "Duplex.destroyed": ["new PassThrough().destroy().destroyed"],
    "Duplex.write": ['new PassThrough().write("a")'],
    "Duplex.end": ['new PassThrough().end("a").writableEnded'],
    "Duplex.destroy": [
      'await new Promise((resolve) => new PassThrough().on("close", () => resolve("closed")).destroy())',
    ],
    "Duplex.cork": [
      "((duplex) => { duplex.cork(); return duplex.writableCorked; })(new PassThrough())",
    ],
    "Duplex.uncork": [
      "((duplex) => { duplex.cork(); duplex.uncork(); return duplex.writableCorked; })(new PassThrough())",
    ],
    "Duplex.setDefaultEncoding": ['new PassThrough().setDefaultEncoding("no-such-encoding")'],
    "Duplex.writableLength": [
      '((duplex) => { duplex.cork(); duplex.write("abc"); return duplex.writableLength; })(new PassThrough())',
    ],
    "Duplex.writableEnded": ["new PassThrough().writableEnded"],
    "Duplex.writableFinished": ["new PassThrough().writableFinished"],
    "Duplex.writableNeedDrain": ["new PassThrough().writableNeedDrain"],
    "Duplex.writableObjectMode": [
      "new PassThrough({ writableObjectMode: true }).writableObjectMode",
    ],
    "Duplex.writableCorked": ["new PassThrough().writableCorked"],
    "Duplex.writableBuffer": ["Array.isArray(new PassThrough().writableBuffer)"],
    Transform: [
      'await (async (transform) => { transform.write("a"); transform.end("b"); return (await transform.toArray()).map(String); })(new Transform({ transform(chunk, encoding, done) { done(null, String(chunk) + "!"); }, flush(done) { this.push("end"); done(); } }))',
      'await new Promise((resolve) => { const transform = new Transform({ transform(chunk, encoding, done) { done(new RangeError("far")); } }); transform.on("error", ({ name }) => resolve(name)); transform.write("a"); })',
      'await new Promise((resolve) => new Transform().on("error", ({ code }) => resolve(code)).write("a"))',
    ],
    PassThrough: [
      'await (async (through) => { through.end("abc"); return (await through.toArray()).map(String); })(new PassThrough())',
    ],
  },
};
