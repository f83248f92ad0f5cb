import type { OpenedProof } from "./compat-site.ts";
import type { Program } from "./program.ts";
import type { ProgramRequest } from "./request.ts";

/** Flags at which every date is asked. */
export const measuredFlags: readonly string[] = ["nodejs_compat"];

/** The line under the code of one. */
export const proofStatus = "A proof, as it was measured.";

/** Its request: every proof answers with what it recorded. */
export const proofRequest: ProgramRequest = { method: "GET", path: "/", headers: [] };

/** The program at the date that the address asks for, where it is one that was measured. */
export function proofProgramAt({ program, dates }: OpenedProof, search: string): Program {
  const date = new URLSearchParams(search).get("date") ?? "";
  if (!dates.includes(date)) return program;
  return { ...program, compatibilityDate: date, compatibilityFlags: [...measuredFlags] };
}
