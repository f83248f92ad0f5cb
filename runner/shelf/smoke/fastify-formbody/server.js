import Fastify from "fastify";
import formbody from "@fastify/formbody";
const app = Fastify();
app.register(formbody);
app.post("/", async (request) => request.body);
await app.listen({ port: 3000 });
