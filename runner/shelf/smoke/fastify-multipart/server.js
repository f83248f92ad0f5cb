import Fastify from "fastify";
import multipart from "@fastify/multipart";
const app = Fastify();
app.register(multipart);
app.post("/", async (request) => {
  const file = await request.file();
  return `${file.filename} ${await file.toBuffer()}`;
});
await app.listen({ port: 3000 });
