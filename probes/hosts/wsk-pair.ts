import { once } from "node:events";
import { startDirect } from "./direct-socket.ts";

const script = `export default {
  fetch(request) {
    if (request.headers.get("upgrade") !== "websocket") {
      return new Response("A WebSocket was expected.", { status: 426 });
    }
    const pair = new WebSocketPair();
    const { 0: client, 1: server } = pair;
    server.accept();
    server.addEventListener("message", ({ data }) => server.send(Object.keys(pair) + " " + data));
    return new Response(null, { status: 101, webSocket: client });
  },
};`;

/** A client of Node sends a message to a Worker that keeps one end of a pair; and another asks without upgrade. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const socket = new WebSocket(url.href.replace("http:", "ws:"));
    await once(socket, "open");
    socket.send("tea");
    const [event]: unknown[] = await once(socket, "message");
    socket.close();
    const plain = await fetch(url);
    await plain.arrayBuffer();
    return { data: event instanceof MessageEvent ? String(event.data) : null, plain: plain.status };
  } finally {
    await close();
  }
}
