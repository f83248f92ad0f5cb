import { askBesideTcpEcho } from "./tcp-echo.ts";

/** Turns a plain socket to TLS: once without having said so when it was opened, once with. */
export default () =>
  askBesideTcpEcho(`
    import { connect } from "cloudflare:sockets";

    async function start(port, options) {
      const socket = connect({ hostname: "127.0.0.1", port }, options);
      const closed = socket.closed.then(() => true, () => true);
      await socket.opened;
      try {
        const secure = socket.startTls();
        secure.closed.catch(() => {});
        secure.opened.catch(() => {});
        const old = await Promise.race([closed, scheduler.wait(300, { closed: false })]);
        return { started: true, another: secure !== socket, oldClosed: old === true };
      } catch (error) {
        return { error: error.name, message: error.message };
      }
    }

    export default {
      async fetch(request, { PORT }) {
        return Response.json({
          without: await start(PORT),
          off: await start(PORT, { secureTransport: "off" }),
          with: await start(PORT, { secureTransport: "starttls" }),
        });
      },
    };
  `);
