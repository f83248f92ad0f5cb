import { randomUUID } from "node:crypto";
import { env } from "cloudflare:workers";
import express from "express";
import { limitBy } from "./limit-by.js";
import { memoryLimiter } from "./memory-limiter.js";

// A binding counts for all isolates of one place; memory only for this one.
const limiter = env.LIMITER ?? memoryLimiter({ limit: 3, period: 10 });

const app = express();

app.get("/burst", async (req, res) => {
  const key = randomUUID();
  const statuses = [];
  for (let i = 0; i < 5; i += 1) {
    const { status } = await fetch("http://localhost:3000/api", { headers: { "x-api-key": key } });
    statuses.push(status);
  }
  res.json({ statuses });
});

app.use(
  "/api",
  limitBy((req) => req.get("x-api-key"), limiter),
);
app.get("/api", (req, res) => res.json({ served: true }));

app.listen(3000);
