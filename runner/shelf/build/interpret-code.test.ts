import { describe, expect, test } from "vitest";
import { program, run } from "../../run/test-run.ts";
import { withSubstitute } from "./interpret-code.ts";

describe("Function is given where it is called or handed on", () => {
  test.each([
    ["new Function('a', body)", true],
    ["return Function(args, body)", true],
    ["Function.apply(this, params)", true],
    ["const F = Function;", true],
    ["Function = context.Function,", true],
    ["Function.prototype.toString", false],
    ["AsyncFunction(body)", false],
    ["'Function('", false],
  ])("%s: %s", (source, given) => {
    expect(withSubstitute(source) !== source).toBe(given);
  });
});

test("a template made in a request renders, and says when it cannot", async () => {
  const code = `const ejs = require("ejs");
require("node:http").createServer(async (req, res) => {
  const options = { async: req.url === "/async" };
  try { res.end(await ejs.render("<% if (show) { %><b><%= text %></b><% } %>", { show: true, text: "<x>" }, options)); }
  catch (error) { res.statusCode = 500; res.end(error.message); }
}).listen(3000);`;
  expect((await run(program("server.js", code), { path: "/" })).body).toBe("<b>&lt;x&gt;</b>");
  const failed = await run(program("server.js", code), { path: "/async" });
  expect(failed.status).toBe(500);
  expect(failed.body).toContain("an async function cannot be interpreted instead");
});

test("Express loads the engine that a view's extension names", async () => {
  const files = {
    "server.js": `const app = require("express")();
app.get("/", (req, res) => res.render("page.pug", { name: "Ada" }));
app.listen(3000);`,
    "views/page.pug": "p hello #{name}",
  };
  expect((await run({ files, entry: "server.js" })).body).toBe("<p>hello Ada</p>");
});

test("a package that can never be here is told with its reason", async () => {
  const { errors } = await run(program("server.js", 'require("bcrypt");'));
  expect(errors).toMatchObject([
    { kind: "unknown-package", hint: expect.stringContaining("native addon") },
  ]);
});
