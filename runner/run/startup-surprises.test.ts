import { expect, test } from "vitest";
import { program, run } from "./test-run.ts";

const served = (before: string) =>
  program(
    "server.js",
    `let got = "nothing";\n${before}\nrequire("node:http").createServer((req, res) => res.end(got)).listen(3000);`,
  );

const goesOn =
  "warn: Berth: nothing caught this at start-up. Node ends there; on Workers a program goes on.";

test.each([
  ["queueMicrotask(() => { got = 'begun'; throw new TypeError('lost'); });", "begun", 2],
  ["process.nextTick(() => { throw new TypeError('lost'); });", "nothing", 2],
  ["\nrequire('fs').readFile(__filename, () => { throw new TypeError('lost'); });", "nothing", 3],
])("what nobody catches at start-up is told: %s", async (before, body, line) => {
  const told = await run(served(before));
  expect(told.body).toBe(body);
  expect(told.lines).toEqual([expect.stringContaining("error: Uncaught TypeError: lost"), goesOn]);
  expect(told.lines[0]).toMatch(new RegExp(`server\\.js:${line}:\\d+`));
  const warm = await run(served(before));
  expect(warm.lines).toEqual([]);
});

test("random bytes that a callback is refused at start-up are found, and what it throws is told", async () => {
  const { lines, findings, body } = await run(
    served(
      "require('crypto')['randomBytes'](8, (error) => {\n  if (error) throw error;\n  got = 'salt';\n});",
    ),
  );
  expect(body).toBe("nothing");
  expect(lines).toEqual([expect.stringContaining("Disallowed operation"), goesOn]);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: "global-scope",
      line: 2,
      proof: "It was refused in this run.",
    }),
  );
});

test("a package that is refused them and says something else is found as well", async () => {
  const { findings } = await run(
    served(
      "require('pbkdf2-password')()({ password: 'a' }, (error) => { got = error ? 'failed' : 'made'; });",
    ),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: "global-scope",
      message: expect.stringContaining("crypto.randomBytes"),
    }),
  );
});

test("what is watched at start-up is the runtime's own in a request", async () => {
  const { body, findings } = await run(
    program(
      "server.js",
      "const crypto = require('crypto');\nconst { randomInt } = crypto;\nrequire('http').createServer((req, res) => {\n  crypto.randomBytes(4, (error, bytes) => res.end(`${bytes.length} ${crypto.randomBytes.length} ${randomInt(1)}`));\n}).listen(1);",
    ),
  );
  expect({ body, findings }).toEqual({ body: "4 2 0", findings: [] });
});
