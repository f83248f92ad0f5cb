import type { Program } from "../contract/program.ts";
import { dataHref } from "../contract/routes.ts";
import type { ApiSession } from "../dev/api-session.ts";
import { startDirectHost } from "./direct-host.ts";
import { measure, summarise } from "./latency.ts";
import { row } from "./table.ts";

const warmRuns = 200;
const coldRuns = 12;

const path = "/notes";
const request = { method: "GET", path, headers: [] };

/** Another text of the same program, so that no isolate holds it yet. */
function variant(program: Program, round: number): Program {
  const note = `Variant ${Date.now()} ${round}.`;
  return { ...program, files: { ...program.files, "variant.txt": note } };
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
  await measure(20, () => fetch(directUrl));
  await measure(20, () => run(id));
  const plain = summarise(await measure(warmRuns, () => fetch(directUrl)));
  const warm = summarise(await measure(warmRuns, () => run(id)));
  const cold: number[] = [];
  const plainCold: number[] = [];
  for (let round = 0; round < coldRuns; round += 1) {
    const other = await session.share({ program: variant(program, round), title: "Benchmark" });
    cold.push(...(await measure(1, () => run(other.id))));
    plainCold.push(...(await measure(1, () => fetch(`${directUrl}?isolate=${round}`))));
  }
  await direct.dispose();
  const a = summarise(plainCold);
  const b = summarise(cold);
  console.log(
    `\nRuns of the Express example, one after another (${warmRuns} warm, ${coldRuns} cold)\n`,
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
}
