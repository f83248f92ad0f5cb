import { createServer } from "node:net";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { get } from "node:http";

const status = (origin, insecureHTTPParser) =>
  new Promise((resolve) => {
    const outgoing = get(origin, { insecureHTTPParser }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on("error", () => resolve("error"));
  });

export const ask = async (origin) => ({
  strict: await status(origin, false),
  lenient: await status(origin, true),
});
`;

/** Asks an origin whose answer has a control character in a header, which only a lenient parser passes over. */
export default async function observe() {
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Note: a\u0001b\r\n\r\nready");
    });
  });
  await using origin = await startOrigin(server);
  return await askBoth(program, origin.url);
}
