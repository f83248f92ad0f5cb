import { expect, test } from "vitest";
import { missingFileHint } from "./missing-file-hint.ts";

const plain = "Add the file to the program, or correct the path.";
const files = ["src/server.js", "src/routes/users.js", "src/data.json", "lib/store.mjs"];

test.each([
  ["./routes/user", "src/server.js", "./routes/users.js"],
  ["./Routes/users", "src/server.js", "./routes/users.js"],
  ["./date.json", "src/server.js", "./data.json"],
  ["../lib/stor.mjs", "src/server.js", "../lib/store.mjs"],
  ["../serve.js", "src/routes/users.js", "../server.js"],
])("%s in %s may mean %s", (specifier, from, meant) => {
  expect(missingFileHint(specifier, from, files)).toBe(`Did you mean "${meant}"? ${plain}`);
});

test.each([
  ["./something/else", "src/server.js"],
  ["#alias", "src/server.js"],
  // A file never means itself.
  ["./serve", "src/server.js"],
])("%s in %s means nothing that is there", (specifier, from) => {
  expect(missingFileHint(specifier, from, files)).toBe(plain);
});
