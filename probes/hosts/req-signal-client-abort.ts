import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { startDirect } from "./direct-socket.ts";

const script = `let arrived = false;
let aborted = false;

export default {
  async fetch(request, env, ctx) {
    if (request.url.endsWith("/seen")) return Response.json({ arrived, aborted });
    arrived = true;
    request.signal.addEventListener("abort", () => {
      aborted = true;
    });
    ctx.waitUntil(scheduler.wait(1000));
    await scheduler.wait(5000);
    return new Response("nobody waits for this");
  },
};`;

/** A client asks and resets its connection; whether the Worker hears of it. */
async function leave(flags: string[]): Promise<unknown> {
  const { url, close } = await startDirect(script, "2026-10-01", flags);
  try {
    const socket = net.connect(Number(url.port), url.hostname);
    socket.on("error", () => undefined);
    socket.write("GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n");
    await pause(300);
    socket.resetAndDestroy();
    await pause(300);
    const response = await fetch(new URL("/seen", url));
    const seen: unknown = await response.json();
    return seen;
  } finally {
    await close();
  }
}

/** With the flag, and without. */
export default async function observe() {
  return { with: await leave(["enable_request_signal"]), without: await leave([]) };
}
