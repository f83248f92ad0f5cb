import dns from "node:dns/promises";
import { createServer } from "node:http";

const questions = {
  A: (name) => dns.resolve4(name),
  AAAA: (name) => dns.resolve6(name),
  TTL: (name) => dns.resolve4(name, { ttl: true }),
  lookup: (name) => dns.lookup(name, { all: true }),
  reverse: (name) => dns.reverse(name),
};

/** The answer to one question, or how it failed: resolvers fail with a code, as files do. */
async function ask(question, name) {
  try {
    return await questions[question](name);
  } catch (error) {
    return { code: error.code ?? error.name, message: error.message };
  }
}

createServer(async (req, res) => {
  const name = new URL(req.url, "http://localhost").pathname.slice(1) || "echo.berth.test";
  const asked = Object.keys(questions);
  const answers = await Promise.all(asked.map((question) => ask(question, name)));
  const all = Object.fromEntries(asked.map((question, index) => [question, answers[index]]));
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify({ name, ...all }, null, 2));
}).listen(3000);
