import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCompatibilityDate } from "../contract/compatibility-date.ts";
import type { Program } from "../contract/program.ts";
import { openApiSession } from "../dev/api-session.ts";
import { buildAll } from "../dev/build.ts";
import { startBuilt } from "../dev/built-stack.ts";
import { freePort } from "../dev/free-port.ts";
import { workerdPids } from "./cpu-time.ts";
import { benchFaults } from "./faults.ts";
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

// `npm run bench -- pages` or `-- runs` for one of the two; `-- faults` only by its name, it takes long.
const [only] = process.argv.slice(2);
await buildAll();
const state = mkdtempSync(join(tmpdir(), "berth-bench-"));
const stack = await startBuilt({ port: await freePort(), state });
try {
  const pid = workerdPids().find((each) => each !== stack.runnerPid()) ?? 0;
  const session = await openApiSession(stack.origin);
  if (only === "faults") await benchFaults(stack.origin, session, pid);
  if (only !== "pages" && only !== "faults") {
    await benchRuns(stack.origin, session, program, defaultCompatibilityDate);
  }
  if (only !== "runs" && only !== "faults") {
    const app = { origin: stack.origin, pid };
    await benchPages(app, session, program, defaultCompatibilityDate);
  }
} finally {
  await stack.close();
  rmSync(state, { recursive: true, force: true });
}
