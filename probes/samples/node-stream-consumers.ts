import type { Samples } from "./sample.ts";

export const streamConsumersSamples: Samples = {
  module: "node:stream/consumers",
  as: "consumers",
  beside: { stream: "node:stream" },
  expressions: {
    text: [
      'await consumers.text(stream.Readable.from(["a", "é"]))',
      'await consumers.text(new Blob(["web"]).stream())',
      "await consumers.text(7)",
    ],
    json: [
      String.raw`await consumers.json(stream.Readable.from(["{\"a\":", "1}"]))`,
      'await consumers.json(stream.Readable.from(["{"]))',
    ],
    buffer: [
      '(await consumers.buffer(stream.Readable.from([Buffer.from("a"), Buffer.from("b")]))).toString()',
      'Buffer.isBuffer(await consumers.buffer(new Blob(["web"]).stream()))',
    ],
    arrayBuffer: [
      '(await consumers.arrayBuffer(stream.Readable.from([Buffer.from("abc")]))).byteLength',
    ],
    blob: ['(await consumers.blob(stream.Readable.from(["abc"]))).size'],
  },
};
