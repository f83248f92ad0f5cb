import { type Program, programOverLimit } from "../../contract/program.ts";
import { type ProgramRequest, requestOverLimit } from "../../contract/request.ts";
import { HttpError } from "../http-error.ts";

/** Throws `too-large` with the sentence of the first limit that a program or a request is over. */
export function refuseOverLimit(program: Program | undefined, requests: ProgramRequest[]): void {
  const sentence =
    (program && programOverLimit(program)) ??
    requests.map(requestOverLimit).find((over) => over !== undefined);
  if (sentence !== undefined) throw new HttpError("too-large", sentence);
}
