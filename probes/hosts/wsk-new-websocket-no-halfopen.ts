import { askBesideOrigin } from "./beside-origin.ts";
import { startDirect } from "./direct-socket.ts";

/** Closes each WebSocket that it is given at the first message. */
const closing = `export default {
  fetch() {
    const [client, server] = Object.values(new WebSocketPair());
    server.accept({ allowHalfOpen: true });
    server.addEventListener("message", () => server.close(4000, "enough"));
    return new Response(null, { status: 101, webSocket: client });
  },
};`;

const script = `function closed(socket) {
  return new Promise((resolve) => {
    socket.addEventListener("close", () => {
      const before = socket.readyState;
      socket.close();
      resolve({ before, after: socket.readyState });
    });
  });
}

async function fetched(url, options) {
  const { webSocket } = await fetch(url, { headers: { upgrade: "websocket" } });
  webSocket.accept(options);
  webSocket.send("tea");
  return await closed(webSocket);
}

export default {
  async fetch(request, env) {
    const socket = new WebSocket(env.ORIGIN.replace("http:", "ws:"));
    socket.addEventListener("open", () => socket.send("tea"));
    return Response.json({
      constructed: await closed(socket),
      fetched: await fetched(env.ORIGIN),
      fetchedHalfOpen: await fetched(env.ORIGIN, { allowHalfOpen: true }),
    });
  },
};`;

/** A server closes; the state of the client in its close event, as it was made in three ways. */
export default async function observe() {
  const server = await startDirect(closing);
  try {
    return await askBesideOrigin(server.url.href, { script });
  } finally {
    await server.close();
  }
}
