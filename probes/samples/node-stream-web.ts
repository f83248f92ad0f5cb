import type { Samples } from "./sample.ts";

export const streamWebSamples: Samples = {
  module: "node:stream/web",
  as: "web",
  first: [
    "const { ReadableStream, WritableStream, TransformStream } = web;",
    "const numbers = (...all) => new ReadableStream({ start(controller) { for (const one of all) controller.enqueue(one); controller.close(); } });",
  ],
  expressions: {
    ReadableStream: [
      "await Array.fromAsync(numbers(1, 2))",
      "ReadableStream === globalThis.ReadableStream",
      "new ReadableStream(7)",
      'new ReadableStream({ type: "nope" })',
    ],
    "ReadableStream.from": [
      'await Array.fromAsync(ReadableStream.from(["a", "b"]))',
      "ReadableStream.from(7)",
    ],
    "ReadableStream.getReader": [
      "await numbers(1).getReader().read()",
      'numbers(1).getReader({ mode: "nope" })',
      "((readable) => { readable.getReader(); readable.getReader(); })(numbers(1))",
    ],
    "ReadableStream.locked": [
      "((readable) => { const was = readable.locked; readable.getReader(); return [was, readable.locked]; })(numbers(1))",
    ],
    "ReadableStream.cancel": [
      'await new Promise((resolve) => new ReadableStream({ cancel: resolve }).cancel("why"))',
    ],
    "ReadableStream.tee": [
      "await Promise.all(numbers(1, 2).tee().map((branch) => Array.fromAsync(branch)))",
    ],
    "ReadableStream.pipeTo": [
      "await (async (seen) => { await numbers(1, 2).pipeTo(new WritableStream({ write(chunk) { seen.push(chunk); } })); return seen; })([])",
      'await numbers(1).pipeTo("no stream")',
    ],
    "ReadableStream.pipeThrough": [
      "await Array.fromAsync(numbers(1, 2).pipeThrough(new TransformStream({ transform(chunk, controller) { controller.enqueue(chunk * 2); } })))",
    ],
    "ReadableStream.values": [
      "await (async (readable) => { for await (const one of readable.values({ preventCancel: true })) if (one === 1) break; return readable.locked; })(numbers(1, 2))",
    ],
    ReadableStreamDefaultReader: ["typeof new web.ReadableStreamDefaultReader(numbers(1)).read"],
    "ReadableStreamDefaultReader.read": [
      "await ((reader) => Promise.all([reader.read(), reader.read()]))(numbers(1).getReader())",
    ],
    "ReadableStreamDefaultReader.closed": [
      "await ((reader) => { reader.read(); return reader.closed; })(numbers().getReader())",
    ],
    "ReadableStreamDefaultReader.cancel": ["await numbers(1).getReader().cancel()"],
    "ReadableStreamDefaultReader.releaseLock": [
      "await ((reader) => { reader.releaseLock(); return reader.read(); })(numbers(1).getReader())",
    ],
    "ReadableStreamDefaultController.desiredSize": [
      "await new Promise((resolve) => new ReadableStream({ start(controller) { controller.enqueue(1); resolve(controller.desiredSize); } }, { highWaterMark: 3 }))",
    ],
    "ReadableStreamDefaultController.enqueue": [
      "new ReadableStream({ start(controller) { controller.close(); controller.enqueue(1); } })",
    ],
    "ReadableStreamDefaultController.close": [
      "new ReadableStream({ start(controller) { controller.close(); controller.close(); } })",
    ],
    "ReadableStreamDefaultController.error": [
      'await new ReadableStream({ start(controller) { controller.error(new RangeError("far")); } }).getReader().read()',
    ],
    "ReadableStreamBYOBReader.read": [
      'await (async (reader) => { const { value, done } = await reader.read(new Uint8Array(2)); return [[...value], done]; })(new ReadableStream({ type: "bytes", start(controller) { controller.enqueue(new Uint8Array([1, 2, 3])); } }).getReader({ mode: "byob" }))',
      'await new ReadableStream({ type: "bytes" }).getReader({ mode: "byob" }).read(new Uint8Array(0))',
    ],
    WritableStream: [
      'await (async (seen) => { const writer = new WritableStream({ write(chunk) { seen.push(chunk); }, close() { seen.push("closed"); } }).getWriter(); await writer.write(1); await writer.close(); return seen; })([])',
    ],
    "WritableStream.getWriter": [
      "((writable) => { writable.getWriter(); writable.getWriter(); })(new WritableStream())",
    ],
    "WritableStream.locked": ["new WritableStream().locked"],
    "WritableStream.abort": [
      'await new Promise((resolve) => new WritableStream({ abort: resolve }).abort("why"))',
    ],
    "WritableStream.close": ["await new WritableStream().close()"],
    "WritableStreamDefaultWriter.desiredSize": [
      "new WritableStream({}, { highWaterMark: 5 }).getWriter().desiredSize",
    ],
    "WritableStreamDefaultWriter.write": [
      "await ((writer) => { writer.close(); return writer.write(1); })(new WritableStream().getWriter())",
    ],
    "WritableStreamDefaultWriter.closed": [
      "await ((writer) => { writer.close(); return writer.closed; })(new WritableStream().getWriter())",
    ],
    "WritableStreamDefaultWriter.ready": ["await new WritableStream().getWriter().ready"],
    "WritableStreamDefaultWriter.abort": ['await new WritableStream().getWriter().abort("why")'],
    "WritableStreamDefaultWriter.releaseLock": [
      "((writable) => { writable.getWriter().releaseLock(); return writable.locked; })(new WritableStream())",
    ],
    "WritableStreamDefaultController.error": [
      'await ((writer) => writer.closed)(new WritableStream({ start(controller) { controller.error(new RangeError("far")); } }).getWriter())',
    ],
    "WritableStreamDefaultController.signal": [
      'await new Promise((resolve) => { const writable = new WritableStream({ start({ signal }) { signal.addEventListener("abort", () => resolve(signal.reason)); } }); writable.abort("why"); })',
    ],
    TransformStream: [
      'await (async ({ readable, writable }) => { const writer = writable.getWriter(); writer.write("a"); writer.close(); return Array.fromAsync(readable); })(new TransformStream())',
      'await (async ({ readable, writable }) => { const writer = writable.getWriter(); writer.write("a").catch(() => {}); return readable.getReader().read(); })(new TransformStream({ transform() { throw new RangeError("far"); } }))',
    ],
    "TransformStream.readable": ["new TransformStream().readable instanceof ReadableStream"],
    "TransformStream.writable": ["new TransformStream().writable instanceof WritableStream"],
    "TransformStreamDefaultController.terminate": [
      "await (async ({ readable, writable }) => { writable.getWriter().write(1).catch(() => {}); return Array.fromAsync(readable); })(new TransformStream({ transform(chunk, controller) { controller.enqueue(chunk); controller.terminate(); } }))",
    ],
    CountQueuingStrategy: [
      "new web.CountQueuingStrategy({ highWaterMark: 5 }).highWaterMark",
      "new web.CountQueuingStrategy()",
    ],
    "CountQueuingStrategy.size": ['new web.CountQueuingStrategy({ highWaterMark: 5 }).size("abc")'],
    ByteLengthQueuingStrategy: [
      "new web.ByteLengthQueuingStrategy({ highWaterMark: 5 }).highWaterMark",
    ],
    "ByteLengthQueuingStrategy.size": [
      "new web.ByteLengthQueuingStrategy({ highWaterMark: 5 }).size(new Uint8Array(3))",
    ],
    TextEncoderStream: [
      '(await Array.fromAsync(ReadableStream.from(["é"]).pipeThrough(new web.TextEncoderStream()))).map((chunk) => [...chunk])',
    ],
    "TextEncoderStream.encoding": ["new web.TextEncoderStream().encoding"],
    TextDecoderStream: [
      '(await Array.fromAsync(ReadableStream.from([new Uint8Array([0xc3]), new Uint8Array([0xa9])]).pipeThrough(new web.TextDecoderStream()))).join("")',
      'new web.TextDecoderStream("no-such-encoding")',
    ],
    "TextDecoderStream.encoding": ['new web.TextDecoderStream("latin1").encoding'],
    "TextDecoderStream.fatal": ['new web.TextDecoderStream("utf-8", { fatal: true }).fatal'],
    "TextDecoderStream.ignoreBOM": ["new web.TextDecoderStream().ignoreBOM"],
    CompressionStream: [
      'await new Response(new Blob(["aaaa"]).stream().pipeThrough(new web.CompressionStream("gzip")).pipeThrough(new web.DecompressionStream("gzip"))).text()',
      'new web.CompressionStream("nope")',
    ],
    DecompressionStream: [
      'await new Response(new Blob(["not gzip"]).stream().pipeThrough(new web.DecompressionStream("gzip"))).text()',
      'new web.DecompressionStream("nope")',
    ],
  },
};
