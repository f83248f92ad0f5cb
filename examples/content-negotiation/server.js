import { createServer } from "node:http";
import { inspect, promisify, stripVTControlCharacters, types } from "node:util";
import { negotiate } from "./negotiate.js";

const planet = {
  name: "Mars",
  moons: new Map([
    ["Phobos", 22],
    ["Deimos", 12],
  ]),
  seen: /\d+ times/,
};

const formats = {
  "application/json": (value) =>
    JSON.stringify(value, (_, part) => (types.isMap(part) ? Object.fromEntries(part) : part)),
  "text/plain": (value) => stripVTControlCharacters(inspect(value, { colors: true })),
  "text/html": (value) => `<h1>${value.name}</h1>`,
};

// A function in the old style, whose callback comes last, as a promise.
const load = promisify((name, callback) => setTimeout(callback, 5, null, planet));

createServer(async (req, res) => {
  const type = negotiate(req.headers.accept ?? "*/*", Object.keys(formats));
  if (type === undefined) {
    res.writeHead(406).end(`Ask for ${Object.keys(formats).join(", ")}.\n`);
    return;
  }
  res.writeHead(200, { "content-type": type, vary: "accept" });
  res.end(formats[type](await load("Mars")));
}).listen(3000);
