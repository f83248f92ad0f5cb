import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type ApiResult, ApiState, type ModuleResult } from "../../contract/compat.ts";
import type { Outcome } from "../../contract/outcome.ts";
import type { ProbedNode } from "./node.ts";
import { proofEntry } from "./proof-program.ts";
import { runLengths } from "./run-lengths.ts";

const Listed = v.record(
  v.string(),
  v.record(v.string(), v.object({ kind: v.string(), arity: v.optional(v.number()) })),
);
/** Modules of Node with what each exports, by path. */
export type Listed = v.InferOutput<typeof Listed>;

const Compared = v.object({
  states: v.record(v.string(), ApiState),
  extra: v.array(v.string()),
});
type Compared = v.InferOutput<typeof Compared>;

/** Everything that a Node exports. */
export async function listModules(node: ProbedNode): Promise<Listed> {
  return v.parse(Listed, JSON.parse(await node.print("probes/measure/inventory-node.js")));
}

/** The program that asks a Worker for each API of a list. */
export function inventoryFiles(module: string, apis: Listed[string]): Record<string, string> {
  return {
    "inventory.js": readFileSync("probes/measure/inventory.js", "utf8"),
    "listed.js": `export const listed = ${JSON.stringify(apis)};\n`,
    [proofEntry]: `import * as exported from ${JSON.stringify(module)};
import { compareApis } from "./inventory.js";
import { listed } from "./listed.js";

export default {
  fetch() {
    return Response.json({ value: compareApis(exported, listed) });
  },
};
`,
  };
}

/** A module that a date does not have, has none of its APIs. */
function comparedOf(outcome: Outcome, apis: Listed[string]): Compared {
  if ("value" in outcome) return v.parse(Compared, outcome.value);
  if (!("refused" in outcome) || !outcome.refused.includes("No such module")) {
    throw new Error(`An inventory ended with ${JSON.stringify(outcome)}`);
  }
  const states = Object.keys(apis).map((path): [string, ApiState] => [path, "missing"]);
  return { states: Object.fromEntries(states), extra: [] };
}

/**
 * How every API of a module of Node is at each date.
 * @param older what an older Node exports of it, where one was asked
 */
export async function takeInventory(
  module: string,
  apis: Listed[string],
  older: { listed: Listed[string] | undefined; node: string } | undefined,
  dates: readonly string[],
  ask: (files: Record<string, string>, date: string) => Promise<Outcome>,
): Promise<ModuleResult> {
  const files = inventoryFiles(module, apis);
  const byDate: [string, Compared][] = [];
  for (const date of dates) byDate.push([date, comparedOf(await ask(files, date), apis)]);
  const results = Object.entries(apis).map(([path, description]): [string, ApiResult] => {
    const states = byDate.map(([date, { states: at }]): [string, ApiState] => [
      date,
      at[path] ?? "missing",
    ]);
    const isNew = older !== undefined && older.listed?.[path] === undefined;
    const result = {
      ...description,
      ...(isNew ? { node: older.node } : {}),
      states: runLengths(states),
    };
    return [path, result];
  });
  return {
    module,
    apis: Object.fromEntries(results.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    extra: byDate.at(-1)?.[1].extra.toSorted() ?? [],
  };
}
