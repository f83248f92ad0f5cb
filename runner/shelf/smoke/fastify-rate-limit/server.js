import Fastify from "fastify";
import rateLimit from "@fastify/rate-limit";
const app = Fastify();
await app.register(rateLimit, { max: 1, timeWindow: "1 minute" });
app.get("/", async () => "ok");
await app.listen({ port: 3000 });
