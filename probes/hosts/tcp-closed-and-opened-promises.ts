import { askBesideTcpEcho } from "./tcp-echo.ts";

/** Waits until a socket is open, closes it, and waits until it is closed. */
export default () =>
  askBesideTcpEcho(`
    import { connect } from "cloudflare:sockets";

    export default {
      async fetch(request, { PORT }) {
        const socket = connect({ hostname: "127.0.0.1", port: PORT });
        const { remoteAddress, localAddress } = await socket.opened;
        await socket.close();
        const closed = await Promise.race([
          socket.closed.then(() => true),
          scheduler.wait(1000).then(() => false),
        ]);
        return Response.json({
          opened: true,
          remoteIsTheServer: remoteAddress === "127.0.0.1:" + PORT,
          localAddress: typeof localAddress,
          closed,
        });
      },
    };
  `);
