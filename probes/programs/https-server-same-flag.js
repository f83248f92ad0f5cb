import { createServer } from "node:https";

/** Makes a server and listens. */
export default () => {
  const server = createServer({}, () => {}).listen(8443);
  const { port } = server.address();
  server.close();
  return { port };
};
