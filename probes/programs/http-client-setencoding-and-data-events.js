import { request } from "node:http";

const long = "a€".repeat(20_000);

/** A long answer of three-byte characters by its events, then one that is broken off. */
export default async ({ echo }) => ({
  ...(await collect(await ask(echo))),
  error: await breakOff(await ask(echo)),
});

function ask(echo) {
  return new Promise((resolve, reject) => {
    request(`${echo}/`, { method: "POST" }, resolve).on("error", reject).end(long);
  });
}

function collect(response) {
  const parts = [];
  response.setEncoding("utf8");
  response.on("data", (part) => parts.push(part));
  return new Promise((resolve) => {
    response.on("end", () => {
      const strings = parts.every((part) => typeof part === "string");
      const intact = JSON.parse(parts.join("")).body === long;
      resolve({ severalParts: parts.length > 1, strings, intact });
    });
  });
}

function breakOff(response) {
  return new Promise((resolve) => {
    response.on("error", ({ message }) => resolve(message));
    response.destroy(new Error("enough"));
  });
}
