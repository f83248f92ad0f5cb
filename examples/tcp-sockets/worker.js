import net from "node:net";
import { quoteOf } from "./quote.js";

/** The same by node:net, which stands on the same sockets. */
function greetingOf(host) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(17, host);
    socket.once("data", (bytes) => resolve(bytes.toString()));
    socket.once("error", reject);
  });
}

async function outcome(ask) {
  try {
    return { answer: await ask() };
  } catch ({ name, code, message }) {
    return { name, code, message };
  }
}

export default {
  async fetch() {
    return Response.json({
      "cloudflare:sockets": await outcome(() => quoteOf("echo.berth.test")),
      "node:net": await outcome(() => greetingOf("echo.berth.test")),
    });
  },
};
