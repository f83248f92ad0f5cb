import express from "express";

export const shopPort = 8080;
export const sold = { bulbs: 0 };

const app = express();

app.get("/", (req, res) => res.send("Tulip bulbs, by the dozen.\n"));

app.post("/orders", express.json(), (req, res) => {
  sold.bulbs += 12 * req.body.dozens;
  res.status(201).json({ bulbs: 12 * req.body.dozens });
});

app.listen(shopPort);
