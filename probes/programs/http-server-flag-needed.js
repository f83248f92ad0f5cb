/** What there is of a server: its three names, and what making one gives. */
export default async () => {
  const { createServer, Server, ServerResponse } = await import("node:http");
  const server = createServer((request, response) => response.end("ready"));
  return {
    names: [typeof createServer, typeof Server, typeof ServerResponse],
    made: server instanceof Server,
  };
};
