import { createServer } from "node:http";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { get } from "node:http";

export const ask = (origin) =>
  new Promise((resolve) => {
    const headers = { Connection: "Upgrade", Upgrade: "chat" };
    const outgoing = get(origin, { headers });
    outgoing.on("upgrade", ({ statusCode }) => resolve({ event: "upgrade", status: statusCode }));
    outgoing.on("response", (response) => {
      response.resume();
      resolve({ event: "response", status: response.statusCode });
    });
    outgoing.on("error", () => resolve({ event: "error" }));
  });
`;

/** Asks an origin that changes the protocol when it is asked to, and answers otherwise. */
export default async function observe() {
  const server = createServer((_, response) => response.end("not asked to upgrade"));
  server.on("upgrade", (_, socket) => {
    socket.write(
      "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: chat\r\n\r\n",
    );
  });
  await using origin = await startOrigin(server);
  return await askBoth(program, origin.url);
}
