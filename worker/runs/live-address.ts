import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";

/** What a label below the live host names: a program, and one of its servers by the port that it listens on. */
export interface LiveAddress {
  id: string;
  port?: number;
}

/** Reads `<id>` or `<id>-<port>`. No id has a hyphen in it, so that no label can be read in two ways. */
export function liveAddress(label: string): LiveAddress | undefined {
  const [, id, digits] = /^([^-]*)(?:-([1-9]\d{0,4}))?$/.exec(label) ?? [];
  if (!v.is(ProgramId, id)) return undefined;
  if (digits === undefined) return { id };
  const port = Number(digits);
  return port <= 65_535 ? { id, port } : undefined;
}
