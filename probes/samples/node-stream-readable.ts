import type { Samples } from "./sample.ts";

export const streamReadableSamples: Samples = {
  module: "node:stream",
  as: "stream",
  first: ["const { Readable } = stream;", 'const letters = () => Readable.from(["a", "b", "c"]);'],
  expressions: {
    "Readable.from": [
      "await letters().toArray()",
      'await Readable.from("text").toArray()',
      '(await Readable.from(Buffer.from("ab")).toArray()).length',
      "await Readable.from((async function* () { yield 1; yield 2; })()).toArray()",
      "Readable.from(7)",
    ],
    Readable: [
      'await new Readable({ read() { this.push("a"); this.push(null); } }).toArray().then((chunks) => chunks.map(String))',
      "new Readable({ read() {} }).read()",
      'await new Promise((resolve) => new Readable().on("error", ({ code }) => resolve(code)).resume())',
      'await new Promise((resolve) => new Readable({ read() { this.push(7); } }).on("error", ({ code }) => resolve(code)).resume())',
    ],
    "Readable.read": [
      '((readable) => { readable.push("abcdef"); return [readable.read(2).toString(), readable.read().toString(), readable.read()]; })(new Readable({ read() {} }))',
    ],
    "Readable.push": [
      '((readable) => [readable.push("a"), readable.push("bc"), readable.push(null)])(new Readable({ highWaterMark: 2, read() {} }))',
      'await new Promise((resolve) => { const readable = new Readable({ read() {} }); readable.on("error", ({ code }) => resolve(code)); readable.push(null); readable.push("late"); })',
    ],
    "Readable.unshift": [
      '((readable) => { readable.push("b"); readable.unshift("a"); return readable.read().toString(); })(new Readable({ read() {} }))',
    ],
    "Readable.setEncoding": [
      '((readable) => { readable.setEncoding("utf8"); readable.push(Buffer.from([0xe2, 0x82])); readable.push(Buffer.from([0xac])); return readable.read(); })(new Readable({ read() {} }))',
      'new Readable().setEncoding("no-such-encoding")',
    ],
    "Readable.pipe": [
      "await new Promise((resolve) => { const seen = []; letters().pipe(new stream.Writable({ objectMode: true, write(chunk, encoding, done) { seen.push(chunk); done(); }, final: () => resolve(seen) })); })",
    ],
    "Readable.unpipe": [
      '((readable, writable) => { readable.pipe(writable); readable.unpipe(writable); return readable.listenerCount("data"); })(new Readable({ read() {} }), new stream.PassThrough())',
    ],
    "Readable.pause": [
      '((readable) => { readable.on("data", () => {}); readable.pause(); return [readable.isPaused(), readable.readableFlowing]; })(new Readable({ read() {} }))',
    ],
    "Readable.isPaused": ["new Readable({ read() {} }).isPaused()"],
    "Readable.resume": [
      "((readable) => { readable.resume(); return readable.readableFlowing; })(new Readable({ read() {} }))",
    ],
    "Readable.on": [
      'await new Promise((resolve) => { const seen = []; letters().on("data", (chunk) => seen.push(chunk)).on("end", () => resolve(seen)); })',
    ],
    "Readable.addListener": [
      '((readable) => { readable.addListener("readable", () => {}); return readable.readableFlowing; })(new Readable({ read() {} }))',
    ],
    "Readable.removeListener": [
      '((readable, listener) => { readable.on("data", listener); readable.removeListener("data", listener); return readable.listenerCount("data"); })(new Readable({ read() {} }), () => {})',
    ],
    "Readable.off": [
      '((readable, listener) => readable.on("end", listener).off("end", listener).listenerCount("end"))(new Readable({ read() {} }), () => {})',
    ],
    "Readable.removeAllListeners": [
      'new Readable({ read() {} }).on("end", () => {}).removeAllListeners("end").listenerCount("end")',
    ],
    "Readable.destroy": [
      'await new Promise((resolve) => { const readable = new Readable({ read() {} }); const seen = []; readable.on("error", ({ message }) => seen.push(message)).on("close", () => resolve([...seen, readable.destroyed])); readable.destroy(new Error("stop")); })',
    ],
    "Readable.destroyed": ["[new Readable().destroyed, new Readable().destroy().destroyed]"],
    "Readable.closed": ["new Readable().closed"],
    "Readable.errored": ["new Readable().errored"],
    "Readable.readable": [
      "[new Readable({ read() {} }).readable, new Readable().destroy().readable]",
    ],
    "Readable.readableAborted": ["new Readable({ read() {} }).destroy().readableAborted"],
    "Readable.readableDidRead": [
      '((readable) => { const was = readable.readableDidRead; readable.push("a"); readable.read(); return [was, readable.readableDidRead]; })(new Readable({ read() {} }))',
    ],
    "Readable.readableEncoding": ['new Readable({ encoding: "hex" }).readableEncoding'],
    "Readable.readableEnded": [
      "await (async (readable) => { await readable.toArray(); return readable.readableEnded; })(letters())",
    ],
    "Readable.readableFlowing": ["new Readable().readableFlowing"],
    "Readable.readableHighWaterMark": [
      "[new Readable().readableHighWaterMark, new Readable({ objectMode: true }).readableHighWaterMark, new Readable({ highWaterMark: 7 }).readableHighWaterMark]",
      "new Readable({ highWaterMark: -1 })",
    ],
    "Readable.readableLength": [
      '((readable) => { readable.push("abc"); return readable.readableLength; })(new Readable({ read() {} }))',
    ],
    "Readable.readableObjectMode": ["letters().readableObjectMode"],
    "Readable.readableBuffer": ["Array.isArray(new Readable().readableBuffer)"],
    "Readable.iterator": [
      "await (async (seen) => { for await (const chunk of letters().iterator({ destroyOnReturn: false })) seen.push(chunk); return seen; })([])",
      'await (async (readable) => { for await (const chunk of readable) if (chunk === "a") break; return readable.destroyed; })(letters())',
    ],
    "Readable.map": [
      "await letters().map((letter) => letter.toUpperCase()).toArray()",
      "await letters().map(async (letter) => letter + letter, { concurrency: 2 }).toArray()",
      'letters().map("not a function")',
    ],
    "Readable.filter": ['await letters().filter((letter) => letter !== "b").toArray()'],
    "Readable.forEach": [
      "await (async (seen) => { await letters().forEach((letter) => seen.push(letter)); return seen; })([])",
    ],
    "Readable.flatMap": ["await letters().flatMap((letter) => [letter, 1]).toArray()"],
    "Readable.find": ['await letters().find((letter) => letter > "a")'],
    "Readable.every": ['await letters().every((letter) => letter < "d")'],
    "Readable.some": ['await letters().some((letter) => letter === "z")'],
    "Readable.reduce": [
      'await letters().reduce((all, letter) => all + letter, "")',
      "await Readable.from([]).reduce((all, letter) => all + letter)",
    ],
    "Readable.take": ["await letters().take(2).toArray()", "letters().take(-1)"],
    "Readable.drop": ["await letters().drop(2).toArray()"],
    "Readable.toArray": [
      'await new Readable({ read() { this.destroy(new RangeError("far")); } }).toArray()',
    ],
    "Readable.compose": [
      '(await letters().compose(async function* (source) { for await (const chunk of source) yield chunk + "!"; }).toArray()).map(String)',
    ],
    "Readable.wrap": ["typeof new Readable().wrap(new stream.PassThrough()).read"],
    "Readable.toWeb": ["await Array.fromAsync(Readable.toWeb(letters()))"],
    "Readable.fromWeb": [
      'await Readable.fromWeb(new Blob(["abc"]).stream()).toArray().then((chunks) => String(chunks[0]))',
      'Readable.fromWeb("no stream")',
    ],
  },
};
