import { createServer } from "node:http";
import { Redis } from "ioredis";
createServer(async (req, res) => {
  const redis = new Redis({ lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
  redis.on("error", () => undefined);
  const failed = await redis.connect().catch((error) => error);
  res.end(`${redis.status} ${failed instanceof Error}`);
}).listen(3000);
