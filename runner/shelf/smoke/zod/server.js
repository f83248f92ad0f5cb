import http from "node:http";
import { z } from "zod";
import * as mini from "zod/mini";
import { z as three } from "zod/v3";

const User = z.object({
  name: z.string().trim().min(1),
  email: z.email(),
  age: z.coerce.number().int().positive().optional(),
  born: z.iso.date().optional(),
});

const Point = mini.object({ x: mini.number(), y: mini.optional(mini.number()) });
const Old = three.object({ kind: three.enum(["a", "b"]), at: three.string().datetime() }).strict();

const schemas = { "/user": User, "/point": Point, "/old": Old };

http
  .createServer(async (req, res) => {
    const chunks = await req.toArray();
    const result = schemas[req.url].safeParse(JSON.parse(Buffer.concat(chunks).toString()));
    res.writeHead(result.success ? 200 : 422, { "content-type": "application/json" });
    const problems = result.error?.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    res.end(JSON.stringify(result.success ? result.data : problems));
  })
  .listen(3000);
