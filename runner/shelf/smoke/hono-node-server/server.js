import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.get("/", (c) => c.text("Hono on node:http"));
app.get("/json/:id", (c) =>
  c.json({ id: c.req.param("id"), agent: c.req.header("user-agent") ?? null }),
);
app.post("/echo", async (c) => c.json(await c.req.json(), 201));
app.get("/stream", () => {
  const parts = ["one ", "two ", "three"];
  const body = new ReadableStream({
    pull(controller) {
      const part = parts.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(part));
    },
  });
  return new Response(body, { headers: { "x-kind": "stream" } });
});
app.get("/response", () => Response.json({ plain: true }));
serve({ fetch: app.fetch, port: 3000 }, (info) => console.log(`listening on ${info.port}`));
