import { createServer } from "node:http";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { get } from "node:http";
import { text } from "node:stream/consumers";

export const ask = (origin) =>
  new Promise((resolve, reject) => {
    const hints = [];
    const outgoing = get(origin, async (response) => {
      const [firstLine] = (await text(response)).split("\\r\\n");
      resolve({ hints, status: response.statusCode, firstLine });
    });
    outgoing.on("information", ({ statusCode }) => hints.push(statusCode));
    outgoing.on("error", reject);
  });
`;

/** Asks an origin that sends early hints before its answer: what is seen of them, the status of the answer, and how its body begins. */
export default async function observe() {
  const server = createServer((_, response) => {
    response.writeEarlyHints({ link: "</style.css>; rel=preload; as=style" }, () =>
      response.end("ready"),
    );
  });
  // An answer that is read as a body ends with its connection.
  server.keepAliveTimeout = 100;
  await using origin = await startOrigin(server);
  return await askBoth(program, origin.url);
}
