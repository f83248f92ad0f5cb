import { compatFiles, ProofDigests } from "../../contract/compat-site.ts";
import { measuredFlags } from "../../contract/open-proof.ts";
import type { Program } from "../../contract/program.ts";
import { canonicalJson } from "../programs/canonical-json.ts";
import { sha256 } from "../programs/sha256.ts";
import { type CompatSource, requiredFile } from "./read-file.ts";
import { readOverview } from "./subjects.ts";

const readDigests = requiredFile(ProofDigests, compatFiles.digests());

/**
 * Whether a program is, to the byte, one that proves what was measured, at its own date and flags or at a date
 * that was asked: those run without clearance. There are few of them, and each is loaded once.
 */
export async function isProofProgram(source: CompatSource, program: Program): Promise<boolean> {
  const { compatibilityDate, compatibilityFlags, ...rest } = program;
  const [digest, digests, { runtimes }] = await Promise.all([
    sha256(canonicalJson(rest)),
    readDigests(source),
    readOverview(source),
  ]);
  const own = Object.hasOwn(digests, digest) ? digests[digest] : undefined;
  if (own === undefined) return false;
  const isOwn =
    compatibilityDate === own.compatibilityDate &&
    canonicalJson(compatibilityFlags) === canonicalJson(own.compatibilityFlags);
  const isMeasured =
    runtimes.dates.includes(compatibilityDate ?? "") &&
    canonicalJson(compatibilityFlags) === canonicalJson(measuredFlags);
  return isOwn || isMeasured;
}
