import { once } from "node:events";
import net from "node:net";
import { startHost } from "./start.ts";

/** A Worker that clients reach by the runtime's own port, without Miniflare's Worker in between. */
export interface Direct {
  url: URL;
  close: () => Promise<void>;
}

/** Starts a Worker of one script. */
export async function startDirect(
  script: string,
  compatibilityDate = "2026-10-01",
  compatibilityFlags = ["nodejs_compat"],
): Promise<Direct> {
  const miniflare = await startHost({
    workers: [
      {
        name: "direct",
        modules: true,
        script,
        compatibilityDate,
        compatibilityFlags,
        unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
      },
    ],
  });
  return {
    url: await miniflare.unsafeGetDirectURL("direct"),
    close: () => miniflare.dispose(),
  };
}

/** What comes back for some bytes until the other side closes, or is silent for half a second. */
export async function exchange({ port, hostname }: URL, bytes: string): Promise<string> {
  const socket = net.connect(Number(port), hostname);
  socket.setTimeout(500, () => socket.destroy());
  let answer = "";
  socket.on("data", (data) => {
    answer += data.toString();
  });
  socket.on("error", () => {});
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}
