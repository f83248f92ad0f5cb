import { limits } from "../contract/limits.ts";
import type { Program } from "../contract/program.ts";
import { dataHref } from "../contract/routes.ts";
import type { ApiSession } from "../dev/api-session.ts";
import { runEvents } from "../e2e/run-events.ts";
import { startDirectHost } from "./direct-host.ts";
import { type Latency, measure, summarise } from "./latency.ts";
import { row } from "./table.ts";

/** Both ways in turn, block by block: a machine that is slower for some seconds is so for both. */
const blockRuns = 100;
const warmBlocks = 6;
/** Until the runtime has optimised what both go through: the first thousand cost half as much again. */
const warmUpBlocks = 20;
const coldRuns = 12;

const path = "/notes";
const request = { method: "GET", path, headers: [] };

/** Another text of the same program, so that no isolate holds it yet. */
function variant(program: Program, round: number): Program {
  const note = `Variant ${Date.now()} ${round}.`;
  return { ...program, files: { ...program.files, "variant.txt": note } };
}

const filesMost = limits.files;

/** As many files as a program may have, each of about a kilobyte; the entry requires all the others. */
function manyFiles(extension: "js" | "ts", round: number): Program {
  const names = Array.from({ length: filesMost - 1 }, (_, at) => `part${at}.${extension}`);
  const type = extension === "ts" ? ": number" : "";
  const part = Array.from(
    { length: 12 },
    (_, at) =>
      `exports.add${at} = (a${type}, b${type}) => {\n  const sum = a + b;\n  return sum * ${at};\n};`,
  ).join("\n");
  const entry = `${names.map((name) => `require("./${name}");`).join("\n")}
module.exports = (req, res) => res.end("${Date.now()} ${round}");`;
  const files = Object.fromEntries(names.map((name) => [name, part]));
  return { entry: "server.js", files: { ...files, "server.js": entry } };
}

/** Milliseconds that the runner takes to compile a hundred files, by what it says itself. */
async function compileMs(origin: string, cookie: string, extension: "js" | "ts"): Promise<Latency> {
  const times: number[] = [];
  for (let round = 0; round < coldRuns; round += 1) {
    const events = await runEvents(origin, cookie, manyFiles(extension, round));
    const last = events.at(-1);
    if (last?.type !== "end" || last.outcome !== "ok")
      throw new Error("A program of many files fails.");
    times.push((last.durations.compile * 100) / filesMost);
  }
  return summarise(times);
}

/** Latency of a stored Express program's run, warm and cold, beside the same Dynamic Worker called directly. */
export async function benchRuns(
  origin: string,
  session: ApiSession,
  program: Program,
  date: string,
): Promise<void> {
  const direct = await startDirectHost(program, path, date);
  const directUrl = String(await direct.ready);
  const { id } = await session.share({ program, title: "Benchmark" });
  const run = (of: string) =>
    fetch(origin + dataHref("programRuns", { id: of }), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ request }),
    });
  const ms: { plain: number[]; warm: number[] } = { plain: [], warm: [] };
  for (let block = 0; block < warmBlocks + warmUpBlocks; block += 1) {
    const plain = await measure(blockRuns, () => fetch(directUrl));
    const warm = await measure(blockRuns, () => run(id));
    if (block < warmUpBlocks) continue;
    ms.plain.push(...plain);
    ms.warm.push(...warm);
  }
  const plain = summarise(ms.plain);
  const warm = summarise(ms.warm);
  const cold: number[] = [];
  const plainCold: number[] = [];
  for (let round = 0; round < coldRuns; round += 1) {
    const other = await session.share({ program: variant(program, round), title: "Benchmark" });
    cold.push(...(await measure(1, () => run(other.id))));
    plainCold.push(...(await measure(1, () => fetch(`${directUrl}?isolate=${round}`))));
  }
  const scripts = await compileMs(origin, session.cookie, "js");
  const typed = await compileMs(origin, session.cookie, "ts");
  await direct.dispose();
  const a = summarise(plainCold);
  const b = summarise(cold);
  console.log(
    `\nRuns of the Express example, in turn with the direct call (${blockRuns * warmBlocks} warm, ${coldRuns} cold)\n`,
  );
  row("", "median ms", "p95 ms", "over");
  row("warm: Dynamic Worker called directly", plain.median, plain.p95, "");
  row(
    "warm: run of the stored program, to `end`",
    warm.median,
    warm.p95,
    `${(warm.median - plain.median).toFixed(1)} ms`,
  );
  row("cold: Dynamic Worker called directly", a.median, a.p95, "");
  row(
    "cold: run of the stored program, to `end`",
    b.median,
    b.p95,
    `${(b.median / a.median).toFixed(2)} x`,
  );
  row("compile, per 100 files of JavaScript", scripts.median, scripts.p95, "");
  row("compile, per 100 files of TypeScript", typed.median, typed.p95, "");
}
