import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../../dev/api-session.ts";
import { residentBytes } from "../../dev/process-memory.ts";
import { openLive } from "../live-request.ts";
import { openSocket } from "../live-socket.ts";
import { built } from "../stacks.ts";

const worker = `const said = [];
const encoder = new TextEncoder();
function socket() {
  const [client, server] = Object.values(new WebSocketPair());
  server.binaryType = "arraybuffer";
  server.accept();
  server.addEventListener("message", ({ data }) => data === "bye" ? server.close(4001, "done") : server.send(data));
  server.addEventListener("close", ({ code, reason }) => said.push([code, reason]));
  return new Response(null, { status: 101, webSocket: client });
}
export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (request.headers.get("upgrade") === "websocket") return socket();
    if (pathname === "/said") return Response.json(said);
    if (pathname === "/up") {
      let bytes = 0;
      for await (const chunk of request.body) bytes += chunk.byteLength;
      return new Response(String(bytes));
    }
    if (pathname === "/down") {
      const chunk = new Uint8Array(65536);
      let left = 1600;
      return new Response(new ReadableStream({ pull(c) { if (left-- > 0) c.enqueue(chunk); else c.close(); } }));
    }
    let id = 0;
    request.signal.addEventListener("abort", () => said.push(["gone"]));
    return new Response(new ReadableStream({
      async pull(c) { await scheduler.wait(100); c.enqueue(encoder.encode("data: " + ++id + "\\n\\n")); },
    }), { headers: { "content-type": "text/event-stream" } });
  },
};
`;

const node = `const http = require("node:http");
const server = http.createServer((req, res) => {
  if (req.method === "POST") {
    let bytes = 0;
    req.on("data", (part) => { bytes += part.length; });
    req.on("end", () => res.end(String(bytes)));
    return;
  }
  const chunk = Buffer.alloc(65536);
  let left = 1600;
  let most = 0;
  const go = () => {
    let ahead = 0;
    while (left-- > 0) {
      ahead += 1;
      most = Math.max(most, ahead);
      if (!res.write(chunk)) return res.once("drain", go);
    }
    res.end(String(most));
  };
  go();
});
server.on("upgrade", () => {});
server.listen(3000);
`;

const bytes = 1600 * 65_536;
let live = { worker: "", node: "" };

beforeAll(async () => {
  const session = await openApiSession(built.origin);
  const share = async (path: string, code: string) => {
    const program = {
      files: { [path]: code },
      entry: path,
      compatibilityFlags: ["enable_request_signal"],
    };
    return (await session.share({ program, title: "Streams" })).liveUrl;
  };
  live = { worker: await share("a.mjs", worker), node: await share("a.js", node) };
});

async function answerTo(url: string, body?: Buffer, times = 0) {
  const call = openLive(url, { method: body === undefined ? "GET" : "POST" });
  const answered = once(call, "response");
  for (let sent = 0; sent < times; sent += 1) {
    if (!call.write(body)) await once(call, "drain");
  }
  call.end();
  const [answer]: IncomingMessage[] = await answered;
  if (answer === undefined) throw new Error("There was no response.");
  return answer;
}

async function lengthOf(answer: IncomingMessage): Promise<{ length: number; end: string }> {
  let length = 0;
  let end = "";
  for await (const chunk of answer) {
    const part = Buffer.from(chunk);
    length += part.length;
    end = part.toString("latin1").slice(-10);
  }
  return { length, end };
}

async function down(url = new URL("/down", live.worker).href) {
  return lengthOf(await answerTo(url));
}

async function up(url = new URL("/up", live.worker).href) {
  return lengthOf(await answerTo(url, Buffer.alloc(65_536), 1600));
}

async function memory(): Promise<{ app: number; runner: number }> {
  const { appBytes, runnerPid }: { appBytes: number; runnerPid: number } = await (
    await fetch(built.statusUrl)
  ).json();
  return { app: appBytes, runner: residentBytes(runnerPid) };
}

describe("a live URL", () => {
  it("passes 100 MB down and up, and keeps none of it", async () => {
    // The first of each makes the processes as large as they need to be.
    expect(await down()).toMatchObject({ length: bytes });
    expect(await up()).toMatchObject({ end: String(bytes) });
    const before = await memory();
    await down();
    await up();
    const after = await memory();
    expect(after.app - before.app).toBeLessThan(60e6);
    expect(after.runner - before.runner).toBeLessThan(60e6);
  });

  it.each([
    ["down", down],
    ["up", up],
  ])(
    "passes 100 MB %s five times through a node:http server, and grows no more",
    async (_, pass) => {
      await pass(live.node);
      const first = await memory();
      for (let time = 2; time <= 5; time += 1) {
        await pass(live.node);
        const now = await memory();
        expect(now.app - first.app).toBeLessThan(100e6);
        expect(now.runner - first.runner).toBeLessThan(100e6);
      }
    },
  );

  it("lets a node:http server wait for its reader", async () => {
    const { length, end } = await lengthOf(await answerTo(live.node));
    expect(length).toBeGreaterThan(bytes);
    // Chunks between two waits; without them it would have been all 1600.
    expect(Number(/\d+$/.exec(end)?.[0])).toBeLessThan(20);
  });

  it("sends events when they happen, and tells the program that its client has gone", async () => {
    const began = performance.now();
    const answer = await answerTo(new URL("/events", live.worker).href);
    const [first] = await once(answer, "data");
    expect(String(first)).toBe("data: 1\n\n");
    expect(performance.now() - began).toBeLessThan(2000);
    answer.destroy();
    await expect
      .poll(async () => {
        let text = "";
        for await (const chunk of await answerTo(new URL("/said", live.worker).href)) text += chunk;
        return text;
      })
      .toContain('["gone"]');
  });
});

describe("a WebSocket at a live URL", () => {
  it("carries text and bytes both ways, and the program's close", async () => {
    const socket = await openSocket(live.worker);
    socket.send("text äöü");
    expect(await socket.next()).toEqual({ kind: 1, data: Buffer.from("text äöü") });
    socket.send(Buffer.from([0, 1, 255]));
    expect(await socket.next()).toEqual({ kind: 2, data: Buffer.from([0, 1, 255]) });
    socket.send("bye");
    expect(await socket.next()).toEqual({
      kind: 8,
      data: Buffer.from("\u000F\u00A1done", "latin1"),
    });
    socket.destroy();
  });

  it("tells the program how its client closed it, and that it vanished", async () => {
    const closing = await openSocket(live.worker);
    closing.close(4444, "mine");
    const vanishing = await openSocket(live.worker);
    await wait(200);
    vanishing.destroy();
    await expect
      .poll(async () => {
        let text = "";
        for await (const chunk of await answerTo(new URL("/said", live.worker).href)) text += chunk;
        return text;
      })
      .toMatch(/\[4444,"mine"\].*\[1001,/);
    closing.destroy();
  });

  it("is refused where the server waits for an upgrade event, which never comes", async () => {
    await expect(openSocket(live.node)).rejects.toThrow("501");
  });
});
