import { exchange, startDirect } from "./direct-socket.ts";

const script = `import { connectHandler } from "cloudflare:node";
import net from "node:net";

const server = net.createServer((socket) => {
  socket.on("data", (data) => socket.end("you said " + data));
});
server.listen(8123);

export default connectHandler();`;

/** A net.Server in a Worker that hands it what connects: whether it serves. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const head = "CONNECT example.com:8123 HTTP/1.1\r\nHost: example.com:8123\r\n\r\n";
    const answer = await exchange(url, `${head}hello`);
    return { status: answer.split(" ")[1], served: answer.endsWith("you said hello") };
  } finally {
    await close();
  }
}
