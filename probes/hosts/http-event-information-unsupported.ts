import { createServer } from "node:http";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { get } from "node:http";

export const ask = (origin) =>
  new Promise((resolve, reject) => {
    let information = false;
    const outgoing = get(origin, (response) => {
      response.resume().on("end", () => resolve({ information, status: response.statusCode }));
    });
    outgoing.on("information", () => {
      information = true;
    });
    outgoing.on("error", reject);
  });
`;

/** Asks an origin that says "processing" before it answers. */
export default async function observe() {
  const server = createServer((_, response) => {
    response.writeProcessing();
    response.end("ready");
  });
  // An answer that is read as a body ends with its connection.
  server.keepAliveTimeout = 100;
  await using origin = await startOrigin(server);
  return await askBoth(program, origin.url);
}
