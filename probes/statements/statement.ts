import type { Says } from "../probe.ts";

/** What was recorded that makes a sentence of ours true: a probe, and what it has to have shown. */
export interface Backing extends Says {
  probe: string;
}

/** A sentence about Node on Workers that stands somewhere in Berth. */
export interface Statement {
  /** The file that it stands in. */
  file: string;
  /** Its words, as the file has them. */
  words: string;
  backing: readonly Backing[];
}
