import { Hono } from "hono";
import { logger } from "hono/logger";
import { validator } from "hono/validator";
import { Order, total } from "./order.ts";

const app = new Hono();

app.use(logger());

app.get("/", (c) => c.text("POST an order to /orders\n"));

const validOrder = validator("json", (value, c) => {
  const parsed = Order.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return c.json({ problems }, 422);
});

app.post("/orders", validOrder, (c) => {
  const order = c.req.valid("json");
  return c.json({ customer: order.customer, total: total(order) }, 201);
});

export default app;
