import Fastify from "fastify";
import { join } from "node:path";
import files from "@fastify/static";
const app = Fastify();
app.register(files, { root: join(import.meta.dirname, "public") });
await app.listen({ port: 3000 });
