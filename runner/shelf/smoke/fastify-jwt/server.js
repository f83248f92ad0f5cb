import Fastify from "fastify";
import jwt from "@fastify/jwt";
const app = Fastify();
app.register(jwt, { secret: "supersecret" });
app.get("/", async () => app.jwt.decode(app.jwt.sign({ user: "ada" })));
app.get("/me", async (request) => request.jwtVerify());
await app.listen({ port: 3000 });
