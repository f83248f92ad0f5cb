import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { buildAll } from "./build.ts";
import { runChecks } from "./checks.ts";
import { chromium } from "./chromium.ts";

const resultsFile = ".berth/test-results.json";

/** Runs Vitest's projects and reads what it counted; a run that wrote nothing has failed. */
function runTests(): { passed: number; failed: number } {
  rmSync(resultsFile, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${resultsFile}`];
  const { status } = spawnSync("vitest", args, {
    stdio: ["ignore", "inherit", "inherit"],
  });
  try {
    const { numPassedTests, numTotalTests }: { numPassedTests: number; numTotalTests: number } =
      JSON.parse(readFileSync(resultsFile, "utf8"));
    const failed = numTotalTests - numPassedTests;
    // An error outside any test (a leak, a crash of a worker) counts as one.
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// Found, or installed, before anything else: without one the half would be in vain.
chromium(true);
chromium();
const sources = runChecks("sources");
await buildAll();
const build = runChecks("build");
const tests = runTests();
const passed = sources.passed + build.passed + tests.passed;
const failed = sources.failed + build.failed + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
