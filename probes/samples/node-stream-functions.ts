import type { Samples } from "./sample.ts";

export const streamFunctionsSamples: Samples = {
  module: "node:stream",
  as: "stream",
  first: ["const { Readable, Writable, PassThrough } = stream;"],
  expressions: {
    pipeline: [
      'await new Promise((resolve, reject) => { const seen = []; stream.pipeline(Readable.from(["a", "b"]), async function* (source) { for await (const chunk of source) yield chunk + "!"; }, new Writable({ objectMode: true, write(chunk, encoding, done) { seen.push(String(chunk)); done(); } }), (error) => (error ? reject(error) : resolve(seen))); })',
      'await new Promise((resolve) => stream.pipeline(new Readable({ read() { this.destroy(new RangeError("far")); } }), new PassThrough(), (error) => resolve(error.name)))',
      'stream.pipeline(Readable.from(["a"]))',
    ],
    finished: [
      'await new Promise((resolve) => { const readable = Readable.from(["a"]); stream.finished(readable, (error) => resolve(error ?? "finished")); readable.resume(); })',
      "await new Promise((resolve) => { const readable = new Readable({ read() {} }); stream.finished(readable, ({ code }) => resolve(code)); readable.destroy(); })",
      'stream.finished("no stream", () => {})',
    ],
    compose: [
      '(await stream.compose(async function* (source) { for await (const chunk of source) yield String(chunk) + "!"; }).end("a").toArray()).map(String)',
    ],
    addAbortSignal: [
      'await new Promise((resolve) => { const controller = new AbortController(); const readable = stream.addAbortSignal(controller.signal, new Readable({ read() {} })); readable.on("error", ({ name, code }) => resolve([name, code])); controller.abort(); })',
      'stream.addAbortSignal("no signal", new Readable())',
    ],
    destroy: [
      'await new Promise((resolve) => { const readable = new Readable({ read() {} }); readable.on("error", ({ message }) => resolve(message)); stream.destroy(readable, new Error("stop")); })',
    ],
    duplexPair: [
      'await (async ([one, two]) => { one.end("hello"); return (await two.setEncoding("utf8").toArray()).join(""); })(stream.duplexPair())',
    ],
    getDefaultHighWaterMark: [
      "[stream.getDefaultHighWaterMark(false), stream.getDefaultHighWaterMark(true)]",
    ],
    setDefaultHighWaterMark: [
      "((was) => { stream.setDefaultHighWaterMark(false, 100); const is = new Readable().readableHighWaterMark; stream.setDefaultHighWaterMark(false, was); return is; })(stream.getDefaultHighWaterMark(false))",
      "stream.setDefaultHighWaterMark(false, -1)",
    ],
    isDestroyed: [
      "[stream.isDestroyed?.(new Readable()), stream.isDestroyed?.(new Readable().destroy())]",
    ],
    isDisturbed: [
      '((readable) => { const was = stream.isDisturbed(readable); readable.push("a"); readable.read(); return [was, stream.isDisturbed(readable)]; })(new Readable({ read() {} }))',
    ],
    isErrored: [
      '((readable) => { readable.on("error", () => {}); readable.destroy(new Error("a")); return stream.isErrored(readable); })(new Readable({ read() {} }))',
    ],
    isReadable: [
      "[stream.isReadable(new Readable({ read() {} })), stream.isReadable(new Writable())]",
    ],
    isWritable: ["[stream.isWritable?.(new Writable()), stream.isWritable?.(new Readable())]"],
    promises: ["Object.keys(stream.promises).sort()"],
    Stream: [
      'new stream.Stream() instanceof (await import("node:events")).EventEmitter',
      "stream === stream.Stream",
    ],
    "Stream.pipe": [
      'await new Promise((resolve) => { const old = new stream.Stream(); const seen = []; old.pipe(new Writable({ write(chunk, encoding, done) { seen.push(String(chunk)); done(); }, final: () => resolve(seen) })); old.emit("data", "a"); old.emit("end"); })',
    ],
    "Stream.Readable": ["stream.Stream.Readable === Readable"],
    "Stream.Writable": ["stream.Stream.Writable === Writable"],
    "Stream.Duplex": ["stream.Stream.Duplex === stream.Duplex"],
    "Stream.Transform": ["stream.Stream.Transform === stream.Transform"],
    "Stream.PassThrough": ["stream.Stream.PassThrough === PassThrough"],
    "Stream.Stream": ["stream.Stream.Stream === stream.Stream"],
    "Stream.pipeline": ["stream.Stream.pipeline === stream.pipeline"],
    "Stream.finished": ["stream.Stream.finished === stream.finished"],
    "Stream.promises": ["typeof stream.Stream.promises.pipeline"],
  },
};
