import { once } from "node:events";
import net from "node:net";
import { startHost } from "./start.ts";

/**
 * Asks a Worker that finds in `env.PORT` a TCP server on this machine, which sends back what it gets.
 * Its answer is JSON.
 */
export async function askBesideTcpEcho(script: string): Promise<unknown> {
  const server = net.createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const PORT = typeof address === "object" && address !== null ? address.port : 0;
  const miniflare = await startHost({
    modules: true,
    script,
    compatibilityDate: "2026-10-01",
    bindings: { PORT },
    workerLoaders: { LOADER: {} },
  });
  try {
    const response = await miniflare.dispatchFetch("http://asking/");
    const answer: unknown = await response.json();
    return answer;
  } finally {
    await miniflare.dispose();
    server.close();
  }
}
