import { createServer } from "node:http";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { request } from "node:http";

export const ask = (origin) =>
  new Promise((resolve, reject) => {
    const headers = { Expect: "100-continue" };
    let continued = false;
    const outgoing = request(origin, { method: "POST", headers }, (response) => {
      response.resume().on("end", () => resolve({ continued, status: response.statusCode }));
    });
    outgoing.on("continue", () => {
      continued = true;
    });
    outgoing.on("error", reject);
    outgoing.flushHeaders();
    setTimeout(() => outgoing.end("order 7"), 200);
  });
`;

/** Asks an origin that would say "continue", and sends the body a little later. */
export default async function observe() {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.end("ready"));
  });
  // An answer that is read as a body ends with its connection.
  server.keepAliveTimeout = 100;
  await using origin = await startOrigin(server);
  return await askBoth(program, origin.url);
}
