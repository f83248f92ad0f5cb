import { askBesideTcpEcho } from "./tcp-echo.ts";

/** Writes bytes to a socket, and a text to another. */
export default () =>
  askBesideTcpEcho(`
    import { connect } from "cloudflare:sockets";

    async function write(port, chunk) {
      const socket = connect({ hostname: "127.0.0.1", port });
      socket.closed.catch(() => {});
      const writer = socket.writable.getWriter();
      try {
        await writer.write(chunk);
        const { value } = await socket.readable.getReader().read();
        return { echoed: new TextDecoder().decode(value) };
      } catch (error) {
        return { error: error.name, message: error.message };
      }
    }

    export default {
      async fetch(request, { PORT }) {
        return Response.json({
          bytes: await write(PORT, new TextEncoder().encode("hello")),
          buffer: await write(PORT, new Uint8Array([104, 105]).buffer),
          text: await write(PORT, "hello"),
          number: await write(PORT, 7),
        });
      },
    };
  `);
