import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { startDirect } from "./direct-socket.ts";

/** A Worker that keeps what its side of a WebSocket sees when the client closes it. */
const script = (accept: string) => `let seen = null;

export default {
  fetch(request) {
    if (request.headers.get("upgrade") !== "websocket") return Response.json(seen);
    const [client, server] = Object.values(new WebSocketPair());
    ${accept}
    server.addEventListener("close", ({ code }) => {
      const before = server.readyState;
      let threw = false;
      try {
        server.close(4001, "mine");
      } catch {
        threw = true;
      }
      seen = { code, before, threw, after: server.readyState };
    });
    return new Response(null, { status: 101, webSocket: client });
  },
};`;

/** What the Worker saw of a client that closed with the code 4000, and the code that the client got back. */
export async function closedByClient(accept: string, date: string): Promise<unknown> {
  const { url, close } = await startDirect(script(accept), date);
  try {
    const socket = new WebSocket(url.href.replace("http:", "ws:"));
    await once(socket, "open");
    socket.close(4000, "yours");
    const [event]: unknown[] = await once(socket, "close");
    await pause(50);
    const response = await fetch(url);
    const worker: unknown = await response.json();
    return { worker, client: event instanceof CloseEvent ? event.code : null };
  } finally {
    await close();
  }
}
