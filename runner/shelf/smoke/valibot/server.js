import express from "express";
import * as v from "valibot";

const Order = v.object({
  sku: v.pipe(v.string(), v.minLength(2)),
  count: v.optional(v.number(), 1),
});
const app = express();
app.use(express.json());
app.post("/", async (req, res) => {
  const result = v.safeParse(Order, req.body);
  res
    .status(result.success ? 200 : 422)
    .json(result.success ? result.output : v.flatten(result.issues));
});
app.listen(3000);
