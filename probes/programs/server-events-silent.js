import { createServer, request as ask } from "node:http";

/** A slow answer to a request that expects 100-continue: what a server with a timeout tells of it. */
export default async () => {
  const heard = [];
  const answer = (response) => setTimeout(() => response.end("late"), 150);
  const server = createServer((request, response) => answer(response));
  server.timeout = 30;
  server.on("timeout", () => heard.push("timeout"));
  server.on("checkContinue", (request, response) => {
    heard.push("checkContinue");
    response.writeContinue();
    answer(response);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const body = await expectContinue(server.address().port);
  server.close();
  return { effect: heard.length > 0, heard: [...new Set(heard)], body };
};

/** In Workers by the server's port, elsewhere over the network. */
async function expectContinue(port) {
  const headers = { Expect: "100-continue" };
  if (navigator.userAgent === "Cloudflare-Workers") {
    const { handleAsNodeRequest } = await import("cloudflare:node");
    const request = new Request(`http://localhost:${port}/`, {
      method: "POST",
      headers,
      body: "x",
    });
    return (await handleAsNodeRequest(port, request)).text();
  }
  return new Promise((resolve, reject) => {
    const outgoing = ask({ port, headers, method: "POST" }, async (response) => {
      resolve((await response.toArray()).join(""));
    });
    outgoing.on("continue", () => outgoing.end("x")).on("error", reject);
  });
}
