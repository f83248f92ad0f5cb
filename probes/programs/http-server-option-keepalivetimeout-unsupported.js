import { createServer } from "node:http";

/** A server that keeps idle connections for a time of its own. */
export default () => {
  const server = createServer({ keepAliveTimeout: 1234 }, () => {});
  return { effect: server.keepAliveTimeout === 1234 };
};
