import { serveCounter } from "./counter.js";

/** The client's side: sends everything, and tells all that happens until the end. */
async function converse(url, words) {
  const { webSocket: socket, status } = await fetch(url, { headers: { upgrade: "websocket" } });
  const events = [`answered ${status}`];
  const closed = new Promise((resolve) => {
    socket.addEventListener("message", ({ data }) => events.push(data));
    socket.addEventListener("close", ({ code, reason, wasClean }) => {
      events.push(`closed ${code} ${reason} ${wasClean}`);
      resolve();
    });
  });
  socket.accept();
  for (const word of words) socket.send(word);
  await closed;
  return { events, state: socket.readyState };
}

export default {
  async fetch(request) {
    const url = new URL(request.url);
    if (url.pathname !== "/counter") {
      const words = (url.searchParams.get("say") ?? "3,4,5").split(",");
      return Response.json(await converse(new URL("/counter", url), words));
    }
    if (request.headers.get("upgrade") !== "websocket") {
      return new Response("This address speaks WebSocket.\n", {
        status: 426,
        headers: { upgrade: "websocket" },
      });
    }
    const { 0: client, 1: server } = new WebSocketPair();
    serveCounter(server);
    return new Response(null, { status: 101, webSocket: client });
  },
};
