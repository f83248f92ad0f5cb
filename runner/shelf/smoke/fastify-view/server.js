import Fastify from "fastify";
import view from "@fastify/view";
import ejs from "ejs";
const app = Fastify();
app.register(view, { engine: { ejs }, root: import.meta.dirname });
app.get("/", (request, reply) => reply.viewAsync("page.ejs", { name: "Ada" }));
await app.listen({ port: 3000 });
