import { Hono } from "hono";
import { sign, verify } from "./signature.js";

const app = new Hono();

app.post("/links", async (c) => {
  const { path, minutes = 5 } = await c.req.json();
  const until = Math.floor(Date.now() / 1000) + minutes * 60;
  const signature = await sign(`${path} ${until}`);
  return c.json({ link: `${path}?until=${until}&signature=${signature}` }, 201);
});

app.get("/recordings/*", async (c) => {
  const { until = "", signature = "" } = c.req.query();
  if (!(await verify(`${c.req.path} ${until}`, signature))) {
    return c.text("This link was not made here.\n", 403);
  }
  if (Number(until) < Date.now() / 1000) return c.text("This link has expired.\n", 410);
  return c.text("Nightingale, 4 min 12 s\n");
});

export default app;
