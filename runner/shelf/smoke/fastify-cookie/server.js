import Fastify from "fastify";
import cookie from "@fastify/cookie";
const app = Fastify();
app.register(cookie, { secret: "key" });
app.get("/", async (request, reply) => {
  reply.setCookie("seen", "yes", { path: "/" });
  return request.cookies;
});
await app.listen({ port: 3000 });
