import { createSocket } from "node:dgram";

/** Sends a datagram to itself. */
export default () =>
  new Promise((resolve) => {
    const socket = createSocket("udp4");
    const timer = setTimeout(() => resolve({ effect: false }), 300);
    socket.on("message", (message) => {
      clearTimeout(timer);
      socket.close();
      resolve({ effect: String(message) === "ping" });
    });
    socket.bind(0, "127.0.0.1", () => socket.send("ping", socket.address().port, "127.0.0.1"));
  });
