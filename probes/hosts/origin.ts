import { once } from "node:events";
import type { Server, Socket } from "node:net";

/** A server of this machine's Node. It ends with its connections. */
export interface Origin extends AsyncDisposable {
  url: string;
}

/** Lets a server listen on loopback. */
export async function startOrigin(server: Server): Promise<Origin> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}
