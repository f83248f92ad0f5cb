import { createServer, request as ask } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A pipeline from a request through a stage that throws: whether its promise is ever settled. */
export default async () => {
  let settled = "never";
  const server = createServer((request, response) => {
    const stage = new Transform({
      transform(chunk, encoding, done) {
        done(new Error("A bad row."));
      },
    });
    pipeline(request, stage, async (rows) => {
      for await (const row of rows) response.write(row);
    }).then(
      () => (settled = "fulfilled"),
      () => (settled = "rejected"),
    );
    setTimeout(() => response.end("over"), 300);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  await post(server.address().port, "tea;three\n");
  await new Promise((resolve) => setTimeout(resolve, 400));
  server.close();
  return { settled };
};

/** In Workers by the server's port, elsewhere over the network. */
async function post(port, body) {
  if (navigator.userAgent === "Cloudflare-Workers") {
    const { handleAsNodeRequest } = await import("cloudflare:node");
    const request = new Request(`http://localhost:${port}/`, { method: "POST", body });
    return (await handleAsNodeRequest(port, request)).text();
  }
  return new Promise((resolve) => {
    const outgoing = ask({ port, method: "POST" }, (response) => {
      response.resume().on("close", resolve);
    });
    outgoing.on("error", resolve).end(body);
  });
}
