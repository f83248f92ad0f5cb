import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve } from "node:path";
import { freePort } from "./free-port.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

type Answer = (request: IncomingMessage, response: ServerResponse, folder: string) => void;

/** Headers that a static host has no business to send to the visitors of another site. */
const hostileHeaders = {
  "set-cookie": "berth_visitor=theirs; Path=/",
  "content-security-policy": "default-src *",
  "strict-transport-security": "max-age=0",
  "clear-site-data": '"*"',
  "service-worker-allowed": "/",
  "access-control-allow-origin": "*",
  "x-frame-options": "ALLOWALL",
  refresh: "0; url=https://evil.test/",
  link: "<https://evil.test/a.js>; rel=preload; as=script",
  location: "https://evil.test/",
  "www-authenticate": "Basic",
  server: "static",
};

const sendFile: Answer = (request, response, folder) => {
  const { pathname } = new URL(request.url ?? "/", "http://static");
  const path = join(folder, pathname === "/" ? "index.html" : pathname);
  if (!existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not here</h1>");
    return;
  }
  const etag = `"${statSync(path).size}"`;
  response.setHeader("etag", etag).setHeader("cache-control", "public, max-age=60");
  response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
  if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
  else createReadStream(path).pipe(response);
};

/** The ways in which a static host may behave; `down` is one that is not there. */
const behaviours = {
  sound: sendFile,
  hostile: (request, response, folder) => {
    for (const [name, value] of Object.entries(hostileHeaders)) response.setHeader(name, value);
    sendFile(request, response, folder);
  },
  /** The document at every address where there is no file. */
  everywhere: (request, response, folder) => {
    const isThere = existsSync(join(folder, request.url ?? "/"));
    if (!isThere) request.url = "/";
    sendFile(request, response, folder);
  },
  mute: () => {},
  dripping: (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const timer = setInterval(() => response.write("<"), 200);
    response.on("close", () => clearInterval(timer));
  },
  endless: (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const block = "<p>".repeat(30_000);
    const more = () => {
      while (response.write(block));
    };
    response.on("drain", more);
    more();
  },
  json: (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  },
  leading: (_request, response) => {
    response.writeHead(302, { location: "https://evil.test/" }).end();
  },
  failing: (_request, response) => {
    response.writeHead(500, { "content-type": "text/html" }).end("<h1>Broken</h1>");
  },
} satisfies Record<string, Answer>;

/** A host keeps what it was asked, and tells it once at this path. */
const seenPath = "/__seen";

async function startHost(answer: Answer, folder: string): Promise<{ server: Server; url: string }> {
  const port = await freePort();
  let seen: unknown[] = [];
  const server = createServer((request, response) => {
    if (request.url === seenPath) {
      response.end(JSON.stringify(seen.splice(0)));
      return;
    }
    seen = [...seen, { method: request.method, path: request.url, headers: request.headers }];
    answer(request, response, folder);
  });
  await new Promise<void>((listening) => {
    server.listen(port, "127.0.0.1", listening);
  });
  return { server, url: `http://127.0.0.1:${port}` };
}

/**
 * Starts plain static hosts of a folder on loopback, as another origin may serve the built client. Gives
 * the address of one for each behaviour.
 */
export async function startStaticOrigins(
  folder: string,
): Promise<{ urls: Record<string, string>; close(): Promise<void> }> {
  const hosts = await Promise.all(
    Object.entries(behaviours).map(async ([name, answer]) => {
      const { server, url } = await startHost(answer, resolve(folder));
      return { name, server, url };
    }),
  );
  const urls = hosts.map(({ name, url }) => [name, url] as const);
  return {
    urls: { ...Object.fromEntries(urls), down: `http://127.0.0.1:${await freePort()}` },
    close: async () => {
      await Promise.all(hosts.map(({ server }) => closed(server)));
    },
  };
}

async function closed(server: Server): Promise<void> {
  await new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
}
