import net from "node:net";

/** Listens, then connects to the port that it was given. */
export default async () => {
  const server = net.createServer((socket) => socket.end("hello"));
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const effect = await new Promise((resolve) => {
    const client = net.connect(server.address().port, "127.0.0.1");
    client.on("data", () => resolve(true));
    client.on("error", () => resolve(false));
  });
  server.close();
  return { listens: "without an error", effect };
};
