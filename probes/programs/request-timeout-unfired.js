import { createServer } from "node:http";

/** A request with a timeout that its answer outlasts. */
export default async () => {
  let fired = false;
  const server = createServer((request, response) => {
    request.setTimeout(30, () => {
      fired = true;
    });
    setTimeout(() => response.end("late"), 200);
  }).listen(0);
  const answer = await ask(server).then(
    (response) => response.text(),
    () => "cut off",
  );
  server.close();
  return { effect: fired || answer === "cut off", answer };
};

/** In Workers by its port, elsewhere over the network. */
async function ask(server) {
  const { port } = server.address();
  const request = new Request(`http://localhost:${port}/`);
  if (navigator.userAgent !== "Cloudflare-Workers") return fetch(request);
  const { handleAsNodeRequest } = await import("cloudflare:node");
  return handleAsNodeRequest(port, request);
}
