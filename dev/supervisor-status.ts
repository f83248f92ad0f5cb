import { createServer, type IncomingMessage } from "node:http";
import { freePort } from "./free-port.ts";
import type { Verdict } from "./trial.ts";

interface Answers {
  ready: () => Promise<void>;
  lossSince: (since: number) => Promise<Verdict>;
  judge: (since: number, call: Uint8Array<ArrayBuffer>) => Promise<Verdict>;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** Answers `dev/runner-link.ts` about the process, also while that is frozen or gone. */
export async function serveStatus({ ready, lossSince, judge }: Answers): Promise<{
  url: string;
  close(): void;
}> {
  async function answer(request: IncomingMessage): Promise<unknown> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://supervisor");
    const since = Number(searchParams.get("since"));
    if (pathname === "/ready") {
      await ready();
      return { ok: true };
    }
    if (pathname === "/loss") return lossSince(since);
    return pathname === "/trial" ? judge(since, await bodyOf(request)) : undefined;
  }

  const server = createServer((request, response) => {
    answer(request)
      .then((value) => {
        response.writeHead(value === undefined ? 404 : 200, { "content-type": "application/json" });
        response.end(JSON.stringify(value));
      })
      // The caller has gone in the middle of its call.
      .catch(() => response.destroy());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
