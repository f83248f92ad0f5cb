import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { convert, isUnit, type Unit } from "./temperature.ts";

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

function answer(url: URL): Answer {
  const degrees = Number(url.searchParams.get("degrees") ?? NaN);
  const from = url.searchParams.get("from");
  const to = url.searchParams.get("to");
  if (Number.isNaN(degrees) || !isUnit(from) || !isUnit(to)) {
    return { status: 400, body: { usage: "/?degrees=20&from=celsius&to=kelvin" } };
  }
  return { status: 200, body: { [to satisfies Unit]: convert(degrees, from, to) } };
}

createServer((req: IncomingMessage, res: ServerResponse) => {
  const { status, body } = answer(new URL(req.url ?? "/", "http://localhost"));
  res.writeHead(status, { "Content-Type": "application/json" });
  res.end(JSON.stringify(body));
}).listen(3000);
