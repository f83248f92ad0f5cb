/** A server whose listener asks another service, and hands its answer on. */
export default async ({ request, echo }) => {
  const { createServer, get } = await import("node:http");
  const { handleAsNodeRequest } = await import("cloudflare:node");
  const server = createServer((incoming, outgoing) => {
    get(`${echo}/status/418`, (answer) => {
      outgoing.writeHead(answer.statusCode);
      answer.pipe(outgoing);
    });
  }).listen(3000);
  try {
    const response = await handleAsNodeRequest(3000, request);
    return { status: response.status, body: await response.json() };
  } finally {
    server.close();
  }
};
