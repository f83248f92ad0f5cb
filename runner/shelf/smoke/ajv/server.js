import express from "express";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const schema = {
  type: "object",
  properties: { a: { type: "integer" } },
  required: ["a"],
  additionalProperties: false,
};
const atStart = new Ajv({ allErrors: true }).compile(schema);
const app = express();
app.use(express.json());
app.post("/", async (req, res) => {
  const inRequest = new Ajv2020.default().compile({
    type: "object",
    properties: { a: { type: "number", minimum: 10 } },
  });
  if (!atStart(req.body)) return res.status(422).json(atStart.errors.map((error) => error.message));
  res.json({ atLeastTen: inRequest(req.body), errors: inRequest.errors });
});
app.listen(3000);
