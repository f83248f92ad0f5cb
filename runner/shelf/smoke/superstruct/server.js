import express from "express";
import { array, create, defaulted, number, object, StructError, string } from "superstruct";

const Order = object({ sku: string(), counts: defaulted(array(number()), [1]) });
const app = express();
app.use(express.json());
app.post("/", async (req, res) => {
  try {
    res.json(create(req.body, Order));
  } catch (error) {
    res.status(422).json({ known: error instanceof StructError, path: error.path });
  }
});
app.listen(3000);
