import Fastify from "fastify";
import cors from "@fastify/cors";
const app = Fastify();
app.register(cors, { origin: "https://a.test" });
app.get("/", async () => "ok");
await app.listen({ port: 3000 });
