import { createServer } from "node:http";

/** Limits the connections of a server, in a module, where an assignment that fails throws. */
export default () => {
  const server = createServer(() => {});
  server.maxConnections = 100;
  return server.maxConnections;
};
