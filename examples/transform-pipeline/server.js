import { createServer } from "node:http";
import { pipeline } from "node:stream/promises";
import { Lines } from "./lines.js";

/** CSV to JSON lines: the first line names the fields. An async generator is a transform too. */
async function* toJson(lines) {
  let names;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const values = line.trim().split(",");
    if (names === undefined) {
      names = values;
    } else if (values.length !== names.length) {
      const error = `Line ${number} has ${values.length} fields instead of ${names.length}.`;
      yield `${JSON.stringify({ error })}\n`;
    } else {
      yield `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, values[index]])))}\n`;
    }
  }
}

createServer(async (req, res) => {
  res.setHeader("content-type", "application/x-ndjson");
  await pipeline(req, new Lines(), toJson, res);
}).listen(3000);
