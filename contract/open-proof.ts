import type { OpenedProof } from "./compat-site.ts";
import type { Program } from "./program.ts";
import type { ProgramRequest } from "./request.ts";
import { pageHref } from "./routes.ts";

/** Flags at which every date is asked. */
export const measuredFlags: readonly string[] = ["nodejs_compat"];

/** The line under the code of one. */
export const proofStatus = "A proof, as it was measured.";

/** Its request: every proof answers with what it recorded. */
export const proofRequest: ProgramRequest = { method: "GET", path: "/", headers: [] };

/** The address of a proof, as of a date. */
export function proofHref(id: string, date?: string): string {
  return pageHref("proof", { id }) + (date === undefined ? "" : `?date=${date}`);
}

/**
 * The program at the date that the address asks for: at the last one before it that was measured, since between
 * those nothing changes.
 */
export function proofProgramAt({ program, dates }: OpenedProof, search: string): Program {
  const asked = new URLSearchParams(search).get("date") ?? "";
  const date = /^\d{4}-\d\d-\d\d$/.test(asked)
    ? dates.findLast((each) => each <= asked)
    : undefined;
  if (date === undefined) return program;
  return { ...program, compatibilityDate: date, compatibilityFlags: [...measuredFlags] };
}
