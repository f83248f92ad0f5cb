import { createServer } from "node:http";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { request } from "node:http";

/** Sends the body when the origin says so, or after a while. */
export const ask = (origin) =>
  new Promise((resolve, reject) => {
    const headers = { Expect: "100-continue" };
    const outgoing = request(origin, { method: "POST", headers }, (response) => {
      response.resume().on("end", () => resolve({ status: response.statusCode }));
    });
    const patience = setTimeout(() => outgoing.end("order 7"), 300);
    outgoing.on("continue", () => {
      clearTimeout(patience);
      outgoing.end("order 7");
    });
    outgoing.on("error", ({ message }) => resolve({ error: message }));
    outgoing.flushHeaders();
  });
`;

/** Whether an origin is asked for leave before the body is sent. */
export default async function observe() {
  const asked: boolean[] = [];
  const server = createServer((request, response) => {
    asked.push(false);
    request.resume().on("end", () => response.end("ready"));
  });
  server.on("checkContinue", (request, response) => {
    asked.push(true);
    response.writeContinue();
    request.resume().on("end", () => response.end("ready"));
  });
  // An answer that is read as a body ends with its connection.
  server.keepAliveTimeout = 100;
  await using origin = await startOrigin(server);
  const { worker, node } = await askBoth(program, origin.url);
  const [byWorker, byNode] = asked;
  return { worker, node, askedForLeave: { worker: byWorker, node: byNode } };
}
