import { connect } from "cloudflare:sockets";

/** Opens a socket, and closes it at once. Nothing listens there; no answer is waited for. */
export default () => {
  const socket = connect({ hostname: "192.0.2.1", port: 7 });
  socket.opened.catch(() => {});
  socket.closed.catch(() => {});
  socket.close().catch(() => {});
  return { connecting: typeof socket.readable };
};
