import { play } from "./player.js";

export default {
  async fetch(request) {
    const url = new URL(request.url);
    if (url.pathname === "/game") return Response.json(await play(new URL("/", url)));
    if (request.headers.get("Upgrade") !== "websocket") {
      return new Response("This address speaks WebSocket.\n", { status: 426, headers: { Upgrade: "websocket" } });
    }
    const [client, server] = Object.values(new WebSocketPair());
    host(server, Number(url.searchParams.get("secret") ?? 42));
    return new Response(null, { status: 101, webSocket: client });
  },
};

function host(socket, secret) {
  let guesses = 0;
  socket.accept();
  socket.addEventListener("message", ({ data }) => {
    guesses += 1;
    const guess = Number(data);
    if (Number.isNaN(guess)) return socket.close(1003, "numbers only");
    if (guess === secret) {
      socket.send("found");
      return socket.close(1000, `after ${guesses} guesses`);
    }
    socket.send(guess < secret ? "higher" : "lower");
  });
  socket.addEventListener("close", ({ code }) => console.log(`a player left with code ${code}`));
}
