import express from "express";
import { rateLimit } from "express-rate-limit";

const app = express();
app.get(
  "/free",
  rateLimit({
    windowMs: 60_000,
    limit: 1000,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    validate: false,
  }),
  (req, res) => res.send("free"),
);
app.get(
  "/never",
  rateLimit({ windowMs: 60_000, limit: 0, message: "slow down", validate: false }),
  (req, res) => res.send("never"),
);
app.listen(3000);
