import { createServer } from "node:http";
import { askBoth } from "./ask-both.ts";
import { startOrigin } from "./origin.ts";

const program = `import { get, ServerResponse, IncomingMessage } from "node:http";

/** What arrives behind a body, and what happens to who wants to send such. */
export const ask = async (origin) => ({ received: await received(origin), sent: send() });

function received(origin) {
  return new Promise((resolve, reject) => {
    const outgoing = get(origin, (response) => {
      response.resume().on("end", () => resolve({ ...response.trailers }));
    });
    outgoing.on("error", reject);
  });
}

function send() {
  try {
    new ServerResponse(new IncomingMessage()).addTrailers({ "X-Checksum": "7" });
    return "accepted";
  } catch ({ name, message }) {
    return name + ": " + message;
  }
}
`;

/** Asks an origin that sends a checksum behind its answer. */
export default async function observe() {
  const server = createServer((_, response) => {
    response.writeHead(200, { Trailer: "X-Checksum" });
    response.write("ready");
    response.addTrailers({ "X-Checksum": "7" });
    response.end();
  });
  await using origin = await startOrigin(server);
  return await askBoth(program, origin.url);
}
