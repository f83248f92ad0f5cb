import { Hono } from "hono";
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
const app = new Hono();
app.post("/", zValidator("json", z.object({ age: z.number() })), (c) =>
  c.json(c.req.valid("json")),
);
export default app;
