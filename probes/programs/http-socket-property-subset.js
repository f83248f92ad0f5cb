import { createServer } from "node:http";

const promised = [
  "encrypted",
  "remoteFamily",
  "remoteAddress",
  "remotePort",
  "localAddress",
  "localPort",
  "destroy",
];
const others = ["write", "end", "setTimeout", "getPeerCertificate", "readable", "on", "emit"];

/** Which of the names that are promised the socket of a request has, and which others. */
export default async () => {
  const server = createServer(({ socket }, response) => {
    const has = (name) => name in socket;
    response.end(JSON.stringify({ promised: promised.filter(has), beyond: others.filter(has) }));
  }).listen(0);
  const answer = await ask(server);
  const seen = await answer.json();
  server.close();
  return seen;
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
