import { createServer } from "node:http";

/** How often each form calls back, and how often the event comes. */
export default async () => ({
  callbackAlone: await listen((server, callback) => server.listen(callback)),
  portAndCallback: await listen((server, callback) => server.listen(0, callback)),
});

async function listen(start) {
  const seen = { calls: 0, events: 0 };
  const server = createServer(() => {});
  server.on("listening", () => (seen.events += 1));
  start(server, () => (seen.calls += 1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.close();
  return seen;
}
