import { existsSync, readFileSync } from "node:fs";
import type { ProbeResult } from "../../contract/compat.ts";
import type { Proof, ProofDigests, ProofProgram } from "../../contract/compat-site.ts";
import { measuredFlags } from "../../contract/open-proof.ts";
import { canonicalJson } from "../../worker/programs/canonical-json.ts";
import { sha256 } from "../../worker/programs/sha256.ts";
import { isHostProbe, phasesOf } from "../measure/observe.ts";
import { proofEntry, proofFiles, sourceOf } from "../measure/proof-program.ts";
import type { ClaimProbe, Probe } from "../probe.ts";
import { behaviourProbes, claimProbes, claims } from "../registry.ts";

type Asked = Exclude<ClaimProbe, { notCheckable: string }> | Probe;

/** Every probe that was asked, by id. */
export const askedProbes: ReadonlyMap<string, Asked> = new Map(
  [...Object.entries(claimProbes), ...Object.entries(behaviourProbes)].flatMap(
    ([id, probe]): [string, Asked][] => ("notCheckable" in probe ? [] : [[id, probe]]),
  ),
);

const claimTexts = new Map(claims.map(({ id, claim }) => [id, claim]));

/** What a program says of itself in its first comment. */
function ownWords(id: string): string {
  const source = sourceOf(id);
  const inFolder = [`${source}/probe.js`, `${source}/${proofEntry}`];
  const file = source.endsWith(".js") ? source : (inFolder.find((each) => existsSync(each)) ?? "");
  const words = /\/\*\*\s*([^]*?)\s*\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? id;
  return words.replaceAll(/\s*\n\s*\*\s*/g, " ");
}

function questionOf(id: string, probe: Asked): string {
  return claimTexts.get(id) ?? (isHostProbe(probe) ? id : ownWords(id));
}

export function proofOf(id: string, probe: Asked, result: ProbeResult): Proof {
  const { about = [], difference, fix } = probe;
  const { category, request, startup, node } = result;
  return {
    id,
    question: questionOf(id, probe),
    about: [...about],
    ...(difference === undefined ? {} : { difference }),
    ...(fix === undefined ? {} : { fix }),
    ...(category === undefined ? {} : { category }),
    ...(request === undefined ? {} : { request }),
    ...(startup === undefined ? {} : { startup }),
    ...(node === undefined ? {} : { node }),
    openable: !isHostProbe(probe),
  };
}

/** The setting that a proof is opened at: where the statement first speaks of one, or the newest. */
function settingOf(probe: Asked) {
  const said = "says" in probe ? probe.says?.at(-1) : undefined;
  const flags = "flags" in probe ? probe.flags : undefined;
  return {
    ...(said?.date === undefined ? {} : { compatibilityDate: said.date }),
    compatibilityFlags: [...(said?.flags ?? flags ?? measuredFlags)],
  };
}

/**
 * What the Worker knows the program by when somebody runs it: it may run at any date that was measured, so
 * its own setting stands beside.
 */
export async function proofDigest({
  program,
}: ProofProgram): Promise<[string, ProofDigests[string]]> {
  const { compatibilityDate, compatibilityFlags, ...rest } = program;
  const setting = {
    ...(compatibilityDate === undefined ? {} : { compatibilityDate }),
    ...(compatibilityFlags === undefined ? {} : { compatibilityFlags }),
  };
  return [await sha256(canonicalJson(rest)), setting];
}

/** A probe as a program that the workbench opens; undefined for a host, which has none. */
export function proofProgram(
  id: string,
  probe: Asked,
  result: ProbeResult,
  apis: ProofProgram["apis"],
): ProofProgram | undefined {
  if (isHostProbe(probe)) return undefined;
  const { verdict: _, ...recorded } = result;
  const phase = phasesOf(probe).at(-1) ?? "request";
  const files = proofFiles(id, phase);
  return {
    id,
    question: questionOf(id, probe),
    program: { files, entry: proofEntry, ...settingOf(probe) },
    phase,
    recorded,
    apis,
  };
}
