import type { Samples } from "./sample.ts";

export const streamPromisesSamples: Samples = {
  module: "node:stream/promises",
  as: "promises",
  beside: { stream: "node:stream" },
  expressions: {
    pipeline: [
      'await promises.pipeline(stream.Readable.from(["a", "b"]), async (source) => { let all = ""; for await (const chunk of source) all += chunk; return all; })',
      'await promises.pipeline(stream.Readable.from(["a"]), new stream.Transform({ transform(chunk, encoding, done) { done(new RangeError("far")); } }))',
      'await promises.pipeline(stream.Readable.from(["a"]), new stream.PassThrough(), { signal: AbortSignal.abort() })',
    ],
    finished: [
      'await promises.finished(stream.Readable.from(["a"]).resume())',
      "await ((readable) => { const done = promises.finished(readable); readable.destroy(); return done; })(new stream.Readable({ read() {} }))",
    ],
  },
};
