import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCompatibilityDate } from "../contract/compatibility-date.ts";
import type { Program } from "../contract/program.ts";
import { openApiSession } from "../dev/api-session.ts";
import { buildAll } from "../dev/build.ts";
import { startBuilt } from "../dev/built-stack.ts";
import { freePort } from "../dev/free-port.ts";
import { benchPages } from "./pages.ts";
import { benchRuns } from "./runs.ts";

const example = "examples/express-api";
const program: Program = {
  entry: "server.js",
  files: Object.fromEntries(
    readdirSync(example)
      .filter((name) => name !== "example.json")
      .map((name) => [name, readFileSync(join(example, name), "utf8")]),
  ),
};

await buildAll();
const state = mkdtempSync(join(tmpdir(), "berth-bench-"));
const stack = await startBuilt({ port: await freePort(), state });
try {
  const session = await openApiSession(stack.origin);
  const { url } = await session.share({ program, title: "Benchmark: the page of a program" });
  await benchRuns(stack.origin, session, program, defaultCompatibilityDate);
  await benchPages(url, defaultCompatibilityDate);
} finally {
  await stack.close();
  rmSync(state, { recursive: true, force: true });
}
