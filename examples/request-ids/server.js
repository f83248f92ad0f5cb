import express from "express";
import { log, withRequestId } from "./context.js";
import { priceOf } from "./orders.js";

const app = express();
app.use(withRequestId);

app.get("/total", async (req, res) => {
  const items = String(req.query.items ?? "")
    .split(",")
    .filter(Boolean);
  const prices = await Promise.all(items.map(priceOf));
  const cents = prices.reduce((sum, price) => sum + price, 0);
  log(`${items.length} items, ${cents} cents`);
  res.json({ cents });
});

app.listen(3000, () => log("listening"));
