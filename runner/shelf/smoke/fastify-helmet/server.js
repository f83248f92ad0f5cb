import Fastify from "fastify";
import helmet from "@fastify/helmet";
const app = Fastify();
app.register(helmet);
app.get("/", async () => "ok");
await app.listen({ port: 3000 });
