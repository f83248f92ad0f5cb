import { createServer } from "node:http";

/** A server that listens without saying where. */
export default () => {
  const server = createServer(() => {}).listen();
  const { listening } = server;
  const { port } = server.address();
  server.close();
  return { listening, hasPort: port > 0 };
};
