import { once } from "node:events";
import { startDirect } from "./direct-socket.ts";

const script = `export default {
  fetch() {
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    server.addEventListener("message", ({ data }) => server.send("got " + data));
    return new Response(null, { status: 101, webSocket: client });
  },
};`;

/** A client of Node opens a WebSocket to a Worker that answers 101, and sends a message. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const socket = new WebSocket(url.href.replace("http:", "ws:"));
    await once(socket, "open");
    socket.send("tea");
    const [event]: unknown[] = await once(socket, "message");
    socket.close();
    return { data: event instanceof MessageEvent ? String(event.data) : null };
  } finally {
    await close();
  }
}
