import express from "express";
import { body, matchedData, query, validationResult } from "express-validator";

const app = express();
app.use(express.json());
app.get("/hello", query("person").notEmpty().escape(), (req, res) => {
  const result = validationResult(req);
  if (!result.isEmpty()) return res.status(400).json({ errors: result.array() });
  res.send(`Hello, ${matchedData(req).person}!`);
});
app.post(
  "/user",
  body("email").isEmail().normalizeEmail(),
  body("age").isInt({ min: 18 }).toInt(),
  (req, res) => {
    const result = validationResult(req);
    res
      .status(result.isEmpty() ? 200 : 422)
      .json(result.isEmpty() ? matchedData(req) : result.mapped());
  },
);
app.listen(3000);
