import { askBesideTcpEcho } from "./tcp-echo.ts";

/** Connects by node:net, in two ways, and reads back what it wrote. */
export default () =>
  askBesideTcpEcho(`
    import net from "node:net";
    import { text } from "node:stream/consumers";

    async function talk(socket) {
      const connected = await new Promise((resolve, reject) => {
        socket.once("error", reject);
        socket.once("connect", () => resolve(true));
      });
      socket.end("hello");
      return { connected, echoed: await text(socket) };
    }

    export default {
      async fetch(request, env) {
        const socket = new net.Socket();
        return Response.json({
          connect: await talk(net.connect(env.PORT, "127.0.0.1")),
          socket: await talk(socket.connect({ port: env.PORT, host: "127.0.0.1" })),
        });
      },
    };
  `);
