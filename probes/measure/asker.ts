import { readFileSync } from "node:fs";
import type { Outcome } from "../../contract/outcome.ts";
import type { HostProbe, Observed, ProgramProbe } from "../probe.ts";
import type { ProbedNode } from "./node.ts";
import { observeHost, phasesOf } from "./observe.ts";
import { proofFiles } from "./proof-program.ts";
import type { ProbedWorkerd, WholeSetting } from "./workerd.ts";

/** Asks once per question, or takes what was answered before. */
export type Once = (question: unknown, ask: () => Promise<Outcome>) => Promise<Outcome>;

/** Everything that a measurement asks. */
export interface Asker {
  program(id: string, probe: ProgramProbe, setting: WholeSetting): Promise<Observed>;
  host(id: string, probe: HostProbe): Promise<Outcome>;
  /** Of each Node, by its version. */
  nodes(id: string): Promise<Record<string, Outcome>>;
  /** A program's files of each Node, by its version. */
  nodeFiles(files: Record<string, string>): Promise<Record<string, Outcome>>;
  files(files: Record<string, string>, setting: WholeSetting): Promise<Outcome>;
}

/** An asker of real runtimes. Without `once` every question is asked anew. */
export function openAsker(
  workerd: ProbedWorkerd,
  nodes: readonly ProbedNode[],
  once: Once = (_, ask) => ask(),
): Asker {
  async function askNodes(files: Record<string, string>): Promise<Record<string, Outcome>> {
    const outcomes: [string, Outcome][] = [];
    for (const node of nodes) {
      const { version } = node;
      outcomes.push([version, await once(["node", version, files], () => node.observe(files))]);
    }
    return Object.fromEntries(outcomes);
  }
  return {
    async program(id, probe, setting) {
      const observed: Observed = {};
      for (const phase of phasesOf(probe)) {
        const files = proofFiles(id, phase);
        const { turns = 1 } = probe;
        observed[phase] = await once(["workerd", files, setting, turns], () =>
          workerd.run(files, setting, turns),
        );
      }
      return observed;
    },
    host: (id, probe) =>
      once(["host", id, readFileSync(`probes/hosts/${id}.ts`, "utf8")], () => observeHost(probe)),
    nodes: (id) => askNodes(proofFiles(id, "request")),
    nodeFiles: askNodes,
    files: (files, setting) =>
      once(["workerd", files, setting, 1], () => workerd.run(files, setting)),
  };
}
