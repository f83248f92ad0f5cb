import express from "express";
import Joi from "joi";

const Order = Joi.object({
  sku: Joi.string().alphanum().required(),
  count: Joi.number().integer().min(1).default(1),
  mail: Joi.string().email(),
});
const app = express();
app.use(express.json());
app.post("/", async (req, res) => {
  const { value, error } = Order.validate(req.body, { abortEarly: false });
  if (error) return res.status(422).json(error.details.map((detail) => detail.message));
  res.json(value);
});
app.listen(3000);
