import { beforeEach, expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { run } from "../run/test-run.ts";

// Its process is replaced after many programs, also between two requests here; then the count begins anew.
const retry = 2;
let mark = "";

beforeEach(() => {
  mark = crypto.randomUUID();
});

const base: Program = {
  files: {
    "a.js": "let n = 0; module.exports = (req, res) => res.end(`${++n}`);",
    "b.js": "module.exports = require('./a.js'); // the other entry",
    "c.txt": "text",
  },
  entry: "a.js",
  compatibilityDate: "2026-10-01",
  env: { A: "1", B: "2" },
};

/** Which request this is to the isolate that serves the program. */
async function turn(changed: Partial<Program>): Promise<string> {
  const program = { ...base, ...changed };
  return (await run({ ...program, files: { ...program.files, mark } })).body;
}

test("programs share an isolate only if they are the same", { retry }, async () => {
  expect(await turn({})).toBe("1");
  expect(await turn({})).toBe("2");
  const others: Partial<Program>[] = [
    { entry: "b.js" },
    { files: { ...base.files, "c.txt": "other" } },
    { files: { ...base.files, "d.txt": "text" } },
    { compatibilityDate: "2026-09-30" },
    { compatibilityFlags: ["nodejs_compat_populate_process_env"] },
    { env: { A: "1", B: "3" } },
    { env: { A: "2", B: "1" } },
  ];
  for (const other of others) expect(await turn(other)).toBe("1");
  expect(await turn({})).toBe("3");
});

function reversed<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toReversed());
}

test("the order of files and of variables makes no difference", { retry }, async () => {
  expect(await turn({})).toBe("1");
  const same = { files: reversed(base.files), env: reversed(base.env ?? {}) };
  expect(await turn(same)).toBe("2");
});
