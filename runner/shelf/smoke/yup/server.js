import express from "express";
import * as yup from "yup";

const Order = yup
  .object({
    sku: yup.string().required(),
    count: yup.number().positive().default(1),
    at: yup.date(),
  })
  .noUnknown();
const app = express();
app.use(express.json());
app.post("/", async (req, res) => {
  try {
    res.json(await Order.validate(req.body, { abortEarly: false }));
  } catch (error) {
    res.status(422).json(error.errors);
  }
});
app.listen(3000);
