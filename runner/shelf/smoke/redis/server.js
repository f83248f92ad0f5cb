import { createServer } from "node:http";
import { createClient } from "redis";
createServer(async (req, res) => {
  const client = createClient({
    url: "redis://localhost:6379",
    socket: { reconnectStrategy: false, connectTimeout: 500 },
  });
  client.on("error", () => undefined);
  const failed = await client.connect().catch((error) => error);
  res.end(`${client.isOpen} ${failed instanceof Error}`);
}).listen(3000);
