import express from "express";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const ajv = new Ajv();
addFormats(ajv);
const isMail = ajv.compile({
  type: "object",
  properties: {
    mail: { type: "string", format: "email" },
    at: { type: "string", format: "date-time" },
  },
});
const app = express();
app.use(express.json());
app.post("/", async (req, res) => {
  res.json({ valid: isMail(req.body), message: isMail.errors?.[0].message });
});
app.listen(3000);
