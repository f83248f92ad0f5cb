import { createServer } from "node:http2";

/** Makes a server for HTTP/2. */
export default () => {
  const server = createServer();
  return { listen: typeof server.listen };
};
