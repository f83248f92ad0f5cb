import { once } from "node:events";
import http from "node:http";
import { startHost } from "./start.ts";

/** An HTTP server of Node on this machine. */
export interface Origin {
  url: string;
  close: () => void;
}

function close(server: http.Server): void {
  server.close();
  server.closeAllConnections();
}

export async function startOrigin(handler: http.RequestListener): Promise<Origin> {
  const server = http.createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => close(server) };
}

export interface Asking {
  script: string;
  compatibilityDate?: string;
  compatibilityFlags?: string[];
  /** The Worker itself is called "asking". */
  serviceBindings?: Record<string, string>;
}

/** Asks a Worker that finds in `env.ORIGIN` the address of a server; its answer is JSON. */
export async function askBesideOrigin(
  origin: string,
  { compatibilityDate = "2026-10-01", ...asking }: Asking,
): Promise<unknown> {
  const miniflare = await startHost({
    name: "asking",
    modules: true,
    compatibilityDate,
    bindings: { ORIGIN: origin },
    ...asking,
  });
  try {
    const response = await miniflare.dispatchFetch("http://asking/");
    const answer: unknown = await response.json();
    return answer;
  } finally {
    await miniflare.dispose();
  }
}
