import { expect, it } from "vitest";
import { readFences } from "./read-fences.ts";

const code = "const a = 1;\n";
const block = (info: string, body = code) => `\`\`\`${info}\n${body}\`\`\`\n`;

it.each([
  ["in the info string", block("js server.js"), "server.js"],
  ["alone in the info string", block("routes/users.js"), "routes/users.js"],
  ["as a title", block('ts title="src/index.ts" {1,3}'), "src/index.ts"],
  ["after a colon", block("js:lib/a.mjs"), "lib/a.mjs"],
  ["in a heading", `## \`./server.js\`\n\n${block("js")}`, "server.js"],
  ["in a heading without marks", `### views/index.ejs\n${block("html")}`, "views/index.ejs"],
  ["in bold, with a colon", `**app.js**:\n\n${block("js")}`, "app.js"],
  ["in a sentence", `Then write \`routes/[id].js\` like so:\n${block("js")}`, "routes/[id].js"],
  ["in a list", `1. server.js\n\n   Text.\n\n${block("js server.js")}`, "server.js"],
  ["with another fence", `~~~js server.js\n${code}~~~`, "server.js"],
])("finds a name %s", (_, text, name) => {
  expect(readFences(text)).toEqual({ files: { [name]: code } });
});

it.each([
  ["// server.js", "server.js"],
  ["/* lib/style.css */", "lib/style.css"],
  ["<!-- public/index.html -->", "public/index.html"],
  ["# config.yaml", "config.yaml"],
])("finds a name in the comment %s, which stays", (comment, name) => {
  const body = `${comment}\n${code}`;
  expect(readFences(block("js", body))).toEqual({ files: { [name]: body } });
});

it("takes every file of a text, and leaves blocks that name none", () => {
  const text = `Install:\n\n${block("sh", "npm i\n")}\n## a.js\n${block("js")}\nand **b.js**\n\n${block("js", "b\n")}`;
  expect(readFences(text)).toEqual({ files: { "a.js": code, "b.js": "b\n" } });
});

it("keeps shorter fences inside of a longer one", () => {
  const inner = "```js\nx\n```\n";
  expect(readFences(`\`\`\`\`md readme.md\n${inner}\`\`\`\``)).toEqual({
    files: { "readme.md": inner },
  });
});

it("gives the code of a single block that names no file that a program can have", () => {
  expect(readFences(block("js ../secret.js"))).toEqual({ code });
  expect(readFences(`\n${block("js")}\n`)).toEqual({ code });
  expect(readFences("```js\r\nconst a = 1;\r\n```")).toEqual({ code });
});

it.each([
  "const fence = '```';",
  "`code`",
  `Some text.\n\n${block("js")}`,
  block("js") + block("js"),
  `The version is \`1.5\`.\n${block("js")}`,
  `Both \`a.js\` and \`b.js\` have this:\n${block("js")}`,
])("finds nothing in %j", (text) => {
  expect(readFences(text)).toBeUndefined();
});
