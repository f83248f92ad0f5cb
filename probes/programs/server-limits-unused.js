import { createServer } from "node:http";

const accepted = {
  requestTimeout: 30,
  headersTimeout: 30,
  insecureHTTPParser: false,
  noDelay: true,
  keepAlive: true,
  keepAliveInitialDelay: 5,
};

/** What sets a limit, and how one sees that it was held against an answer. */
const limits = {
  timeout: [(server) => (server.timeout = 30), (answer) => answer === undefined],
  setTimeout: [(server) => server.setTimeout(30), (answer) => answer === undefined],
  requestTimeout: [(server) => (server.requestTimeout = 30), (answer) => answer === undefined],
  headersTimeout: [(server) => (server.headersTimeout = 30), (answer) => answer === undefined],
  keepAliveTimeout: [
    (server) => (server.keepAliveTimeout = 9000),
    ({ headers }) => headers.get("keep-alive") === "timeout=9",
  ],
  maxHeadersCount: [(server) => (server.maxHeadersCount = 2), ({ body }) => body !== "3"],
  maxRequestsPerSocket: [
    (server) => (server.maxRequestsPerSocket = 1),
    ({ headers }) => headers.get("connection") === "close",
  ],
};

/** A slow server for each limit that can be set: which of them has an effect. */
export default async () => {
  const names = Object.keys(limits);
  const held = await Promise.all(names.map(isHeld));
  const noticed = names.filter((name, at) => held[at]);
  return { effect: noticed.length > 0, noticed };
};

async function isHeld(name) {
  const [set, isSeen] = limits[name];
  const server = createServer(accepted, (request, response) => {
    const counted = Object.keys(request.headers).filter((header) => header.startsWith("x-"));
    setTimeout(() => response.end(String(counted.length)), 150);
  });
  set(server);
  await new Promise((resolve) => server.listen(0, resolve));
  const answer = await ask(server.address().port);
  server.close();
  return isSeen(answer);
}

/** In Workers by the server's port, elsewhere over the network; undefined where no answer comes. */
async function ask(port) {
  const headers = { "X-First": "1", "X-Second": "2", "X-Third": "3" };
  try {
    const response = await send(port, new Request(`http://localhost:${port}/`, { headers }));
    return { headers: response.headers, body: await response.text() };
  } catch {
    return undefined;
  }
}

async function send(port, request) {
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
