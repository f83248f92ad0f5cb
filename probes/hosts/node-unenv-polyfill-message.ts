import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { askWorker } from "./ask-worker.ts";

const worker = `import { start } from "node:repl";
export default {
  fetch() {
    try {
      start();
      return Response.json({ returned: true });
    } catch (error) {
      return Response.json({ message: error.message });
    }
  },
};`;

/** Builds a Worker as Wrangler would deploy it, and gives its one module. */
function bundled(compatibilityDate: string): string {
  const folder = mkdtempSync(`${tmpdir()}/probe-`);
  try {
    const config = {
      name: "prompt",
      main: "main.js",
      compatibility_date: compatibilityDate,
      compatibility_flags: ["nodejs_compat"],
      send_metrics: false,
    };
    writeFileSync(`${folder}/wrangler.json`, JSON.stringify(config));
    writeFileSync(`${folder}/main.js`, worker);
    const args = [
      "deploy",
      "-c",
      `${folder}/wrangler.json`,
      "--dry-run",
      "--outdir",
      `${folder}/out`,
    ];
    execFileSync("node_modules/.bin/wrangler", args, { stdio: "ignore" });
    return readFileSync(`${folder}/out/main.js`, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(compatibilityDate: string, build: boolean): Promise<unknown> {
  const script = build ? bundled(compatibilityDate) : worker;
  const [answer] = await askWorker({ compatibilityDate, files: { "main.js": script } });
  return answer;
}

/** Opens a prompt: built by Wrangler where the runtime has no node:repl, and without a build where it has one. */
export default async function observe() {
  return {
    polyfilled: await ask("2026-03-16", true),
    native: await ask("2026-10-01", false),
  };
}
