import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { startDirect } from "./direct-socket.ts";

const script = `let arrived = false;
let aborted = false;

export default {
  async fetch(request) {
    if (request.url.endsWith("/seen")) return Response.json({ arrived, aborted });
    arrived = true;
    request.signal.addEventListener("abort", () => {
      aborted = true;
    });
    await scheduler.wait(5000);
    return new Response("nobody waits for this");
  },
};`;

/** A client asks and goes away; whether the Worker hears of it. */
async function leave(flags: string[], go: (socket: net.Socket) => void): Promise<unknown> {
  const { url, close } = await startDirect(script, "2026-10-01", flags);
  try {
    const socket = net.connect(Number(url.port), url.hostname);
    socket.on("error", () => undefined);
    socket.write("GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n");
    await pause(300);
    go(socket);
    await pause(300);
    const response = await fetch(new URL("/seen", url));
    const seen: unknown = await response.json();
    return seen;
  } finally {
    await close();
  }
}

const reset = (socket: net.Socket) => socket.resetAndDestroy();
const end = (socket: net.Socket) => socket.destroy();

/** With the flag and without; the connection is reset, or closed in good order. */
export default async function observe() {
  const flag = ["enable_request_signal"];
  return {
    reset: await leave(flag, reset),
    closed: await leave(flag, end),
    without: await leave([], reset),
  };
}
