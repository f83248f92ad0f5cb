import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import express from "express";

const app = express();

function* readings(count) {
  yield "[";
  for (let n = 0; n < count; n += 1) {
    const celsius = Math.round(150 + 80 * Math.sin(n / 24)) / 10;
    yield `${n === 0 ? "" : ","}\n${JSON.stringify({ hour: n, celsius })}`;
  }
  yield "\n]\n";
}

app.get("/readings", async (req, res) => {
  const count = Math.min(Number(req.query.hours) || 24, 20_000);
  res.type("json");
  await pipeline(Readable.from(readings(count)), res);
  console.log(`${count} rows sent`);
});

app.post("/readings", async (req, res) => {
  let [rows, sum, wrong] = [0, 0, 0];
  for await (const line of lines(req)) {
    try {
      sum += JSON.parse(line).celsius;
      rows += 1;
    } catch {
      wrong += 1;
    }
  }
  res.json({ rows, wrong, mean: Math.round((sum / rows) * 10) / 10 });
});

/** The lines of a stream; a chunk may end in the middle of one. */
async function* lines(stream) {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop();
    yield* parts;
  }
  if (rest !== "") yield rest;
}

app.listen(3000);
