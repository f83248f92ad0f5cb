import { expect, it } from "vitest";
import { likelySecrets, publicFacts } from "./public-facts.ts";

const program = {
  files: { "server.js": "12345", "a.bin": { base64: "AAECAw==" } },
  entry: "server.js",
};

it("counts what becomes public and names the variables", () => {
  expect(publicFacts({ program })).toEqual(["2 files (9 B)"]);
  const requests = [{ method: "GET", path: "/", headers: [] }];
  expect(publicFacts({ program: { ...program, env: { A: "1", B: "2" } }, requests })).toEqual([
    "2 files (9 B)",
    "1 request, headers and bodies included",
    "the values of A, B",
  ]);
});

it("names what looks like a secret, each once", () => {
  const headers: [string, string][] = [
    ["Authorization", "x"],
    ["accept", "*/*"],
  ];
  const requests = [
    { method: "GET", path: "/", headers },
    { method: "GET", path: "/2", headers },
  ];
  const secret = {
    files: { "server.js": "", ".env": "", "config/.env.local": "", "environment.js": "" },
    entry: "server.js",
    env: { STRIPE_API_KEY: "", PORT: "" },
  };
  expect(likelySecrets({ program: secret, requests })).toEqual([
    ".env",
    "config/.env.local",
    "Authorization",
    "STRIPE_API_KEY",
  ]);
  expect(likelySecrets({ program })).toEqual([]);
});
