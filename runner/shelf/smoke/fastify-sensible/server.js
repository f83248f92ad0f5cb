import Fastify from "fastify";
import sensible from "@fastify/sensible";
const app = Fastify();
app.register(sensible);
app.get("/", async () => {
  throw app.httpErrors.imateapot("short and stout");
});
await app.listen({ port: 3000 });
