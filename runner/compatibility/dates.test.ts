import { describe, expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { newestCompatibilityDate } from "../../contract/compatibility-flags.ts";
import { program, run } from "../run/test-run.ts";

const server = 'require("node:http").createServer((req, res) => res.end("served")).listen(1);';
const worker = 'export default { fetch: () => new Response("fetched") };';

function on(code: string, compatibilityDate: string, ...compatibilityFlags: string[]): Program {
  const path = code.startsWith("export") ? "a.mjs" : "a.js";
  return program(path, code, { compatibilityDate, compatibilityFlags });
}

test.each([
  [on(server, "2026-08-04"), "served"],
  [on(server, newestCompatibilityDate), "served"],
  [on(server, "2025-09-01", "nodejs_compat"), "served"],
  [on(server, "2025-08-15", "nodejs_compat", "enable_nodejs_http_server_modules"), "served"],
  [on(worker, "2025-08-31", "nodejs_compat"), "fetched"],
  [on(worker, "2025-03-01", "nodejs_compat"), "fetched"],
  [on(worker, "2024-09-23", "nodejs_compat"), "fetched"],
  [on(worker, "2024-01-01", "nodejs_compat", "nodejs_compat_v2"), "fetched"],
])("%j runs", async (given, body) => {
  const told = await run(given);
  expect({ errors: told.errors, body: told.body }).toEqual({ errors: [], body });
});

const needsNode = (date: string) => ({
  message: `On the compatibility date ${date} a program has Node's modules only with nodejs_compat, and Berth runs none without.`,
  hint: "Choose a compatibility date from 2026-08-04 on, or add the flag nodejs_compat.",
});

test.each([
  [on(server, "2026-08-03"), needsNode("2026-08-03")],
  [on(worker, "2022-01-01"), needsNode("2022-01-01")],
  [on(worker, "2026-10-01", "no_nodejs_compat"), { hint: "Take the flag no_nodejs_compat away." }],
  [
    on(worker, "2024-09-22", "nodejs_compat"),
    { hint: "Choose a compatibility date from 2024-09-23 on, or add the flag nodejs_compat_v2." },
  ],
  [
    on(server, "2025-08-31", "nodejs_compat"),
    {
      message: "node:http has no server on the compatibility date 2025-08-31.",
      hint: "Choose a compatibility date from 2025-09-01 on, or add the flag enable_nodejs_http_server_modules.",
      file: "a.js",
      line: 1,
    },
  ],
  [
    on(server, "2025-08-14", "nodejs_compat"),
    {
      message: 'The runtime has no module "node:http" on the compatibility date 2025-08-14.',
      hint: "Choose a compatibility date from 2025-08-15 on, or add the flag enable_nodejs_http_modules.",
      file: "a.js",
      line: 1,
    },
  ],
  [
    on('import http from "http";\nhttp.createServer().listen(1);', "2025-08-14", "nodejs_compat"),
    {
      message: 'The runtime has no module "node:http" on the compatibility date 2025-08-14.',
      hint: expect.stringContaining("2025-08-15"),
    },
  ],
  [
    on(server, "2026-10-01", "disable_nodejs_http_server_modules"),
    { hint: "Take the flag disable_nodejs_http_server_modules away." },
  ],
  [
    on(server, "2026-10-14"),
    {
      message: expect.stringContaining("2026-10-14"),
      hint: `Choose a compatibility date up to ${newestCompatibilityDate}.`,
    },
  ],
])("%j says what to change", async (given, error) => {
  const { errors, end } = await run(given);
  expect(errors).toMatchObject([{ kind: "startup", ...error }]);
  expect(end.outcome).toBe("startup");
});

describe("a date changes what a program does", () => {
  const redirects = on(
    "export default { fetch: () => new Response(String(typeof navigator)) };",
    "2025-01-01",
    "nodejs_compat",
  );

  test("by a flag that a program turns off", async () => {
    expect((await run(redirects)).body).toBe("object");
    const off = { ...redirects, compatibilityFlags: ["nodejs_compat", "no_global_navigator"] };
    expect((await run(off)).body).toBe("undefined");
  });

  test("by its day: process.env is filled from 2025-04-01 on", async () => {
    const code = "export default { fetch: () => new Response(String(process.env.WHERE)) };";
    const env = { WHERE: "here" };
    const before = { ...on(code, "2025-03-31", "nodejs_compat"), env };
    expect((await run(before)).body).toBe("undefined");
    expect((await run({ ...before, compatibilityDate: "2025-04-01" })).body).toBe("here");
  });
});
