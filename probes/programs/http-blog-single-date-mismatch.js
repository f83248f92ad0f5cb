import { createServer } from "node:http";

/** Makes a server and listens, on a date between the two that are named. */
export default () => {
  const server = createServer((request, response) => response.end("ready")).listen(8080);
  const { port } = server.address();
  server.close();
  return { port };
};
