import { runnerBundle, buildRunner } from "../../dev/build-runner.ts";
import { superviseRunner } from "../../dev/supervisor.ts";
import { runnerPaths } from "../../contract/runner.ts";

const code = `let turns = 0;
export default { fetch() { for (;;) turns += 1; } };`;

/** Runs an endless loop in a process that is watched and killed: the runtime itself must not be what ends it. */
export default async () => {
  await buildRunner();
  const runner = await superviseRunner({ bundle: runnerBundle });
  try {
    const request = { method: "GET", path: "/", headers: [] };
    const program = { files: { "worker.js": code }, entry: "worker.js" };
    const body = `${JSON.stringify({ program, request })}\n`;
    const text = await fetch(runner.url + runnerPaths.runs, { method: "POST", body })
      .then((response) => response.text())
      .catch(() => "cut off");
    return {
      endedBy: text === "cut off" || !text.includes('"end"') ? "the supervisor" : "the runtime",
    };
  } finally {
    await runner.close();
  }
};
