import { type Faults, handling, handlingSync, worker } from "./fault.ts";

const mebi = 1024 * 1024;
const large = { method: "POST", body: "x".repeat(mebi) } as const;

/** Bodies without end, in both directions, and who does not read them. */
export const bodies: Faults = {
  "chunks without end, with pauses": {
    of: handlingSync('setInterval(() => res.write("tick\\n"), 50);'),
    outcome: "timeout",
    status: 200,
    body: "tick",
  },
  "chunks without end, as fast as they are read": {
    of: handlingSync(
      'const part = "x".repeat(60_000); const go = () => { while (res.write(part)); res.once("drain", go); }; go();',
    ),
    outcome: "limit",
    status: 200,
  },
  "a stream without end": {
    of: worker(
      "    return new Response(new ReadableStream({ pull(controller) { controller.enqueue(new Uint8Array(65_536)); } }));",
    ),
    outcome: "limit",
  },
  "a file of 100 MB, piped": {
    of: handlingSync(
      "const { Readable } = require('node:stream'); let left = 1600; new Readable({ read() { this.push(left-- > 0 ? Buffer.alloc(65_536) : null); } }).pipe(res);",
    ),
    outcome: "limit",
  },
  "100 MB at once": {
    of: handlingSync("res.end(Buffer.alloc(1e8));"),
    outcome: "limit",
  },
  "a stream in which nothing ever comes": {
    of: worker("    return new Response(new ReadableStream({ start() {} }));"),
    outcome: ["hung", "timeout"],
  },
  "headers, and then nothing": {
    of: handlingSync("res.writeHead(200); res.flushHeaders();"),
    outcome: ["hung", "timeout"],
  },
  "no answer, ever": { of: handlingSync(""), outcome: "hung" },
  "no answer, and a timer that keeps it alive": {
    of: handlingSync("setInterval(() => {}, 100);"),
    outcome: "timeout",
  },
  "a large request that nobody reads": {
    of: handlingSync('res.end("not read");'),
    request: large,
    outcome: "ok",
    body: "not read",
  },
  "a large request that is read a byte at a time": {
    of: handling(
      "let sum = 0; for await (const chunk of req) for (const byte of chunk) sum += byte > 0 ? 1 : 0; res.end(String(sum));",
    ),
    request: large,
    outcome: "ok",
    body: String(mebi),
  },
  "a large request that is broken off": {
    of: handlingSync('req.once("data", () => { req.destroy(); res.end("enough"); });'),
    request: large,
    outcome: ["ok", "threw", "hung"],
  },
  "a large request, read twice": {
    of: worker("    await request.text(); return new Response(await request.text());"),
    request: large,
    outcome: "threw",
  },
  "a stream that throws when it is read": {
    of: worker(
      '    return new Response(new ReadableStream({ pull() { throw new Error("no more"); } }));',
    ),
    outcome: "threw",
    says: "no more",
  },
  "a stream that throws in its middle": {
    of: worker(
      '    let n = 0; return new Response(new ReadableStream({ pull(controller) { if (n++ > 2) throw new Error("in the middle"); controller.enqueue(new TextEncoder().encode("part")); } }));',
    ),
    outcome: "threw",
    body: "part",
    says: "in the middle",
  },
  "a stream of what are no bytes": {
    of: worker(
      "    return new Response(new ReadableStream({ pull(controller) { controller.enqueue({ not: 'bytes' }); } }));",
    ),
    outcome: "threw",
  },
  "more than the length that was announced": {
    of: handlingSync('res.setHeader("content-length", 3); res.end("four and more");'),
    outcome: ["ok", "threw"],
  },
  "less than the length that was announced": {
    of: handlingSync('res.setHeader("content-length", 300); res.end("less");'),
    outcome: ["ok", "threw", "hung"],
  },
  "what says that it is compressed, and is not": {
    of: handlingSync('res.setHeader("content-encoding", "gzip"); res.end("not gzip");'),
    outcome: ["ok", "threw"],
  },
  "the caller leaves in the middle of a stream": {
    of: handlingSync('setInterval(() => res.write("tick\\n"), 20);'),
    outcome: "ok",
    leavesAfterMs: 300,
  },
  "the caller leaves while a flood is on its way": {
    of: worker(
      "    return new Response(new ReadableStream({ async pull(controller) { controller.enqueue(new Uint8Array(4096)); await scheduler.wait(5); } }));",
    ),
    outcome: "ok",
    leavesAfterMs: 300,
  },
  "the caller leaves before there is an answer": {
    of: handlingSync("setTimeout(() => res.end(), 60_000);"),
    outcome: "ok",
    leavesAfterMs: 300,
  },
  "a thousand requests to the echo origin": {
    of: worker(
      '    let ok = 0; for (let n = 0; n < 1000; n += 1) { const answer = await fetch("http://echo.berth.test/"); await answer.text(); ok += 1; } return new Response(String(ok));',
    ),
    outcome: ["ok", "limit", "threw"],
  },
  "two thousand requests at once": {
    of: worker(
      '    const all = await Promise.allSettled(Array.from({ length: 2000 }, async () => (await fetch("http://echo.berth.test/")).text())); return new Response(String(all.length));',
    ),
    outcome: ["ok", "limit", "threw"],
  },
  "a program that calls itself without end": {
    of: worker("    return fetch(request.url);"),
    outcome: ["threw", "egress-denied"],
  },
};
