import Fastify from "fastify";
import plugin from "fastify-plugin";
const app = Fastify();
app.register(plugin(async (inner) => inner.decorate("greeting", "hello")));
app.get("/", async () => app.greeting);
await app.listen({ port: 3000 });
