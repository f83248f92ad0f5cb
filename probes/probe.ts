import type { Json, Outcome } from "../contract/outcome.ts";

/** A runtime as a program asks for it. Absent: the newest date, and `nodejs_compat` alone. */
export interface Setting {
  date?: string;
  /** All flags of the program, in the place of `nodejs_compat`. */
  flags?: readonly string[];
}

/**
 * What a statement foretells of an outcome, field by field: objects need only have what is named here,
 * texts of errors need only contain it. Several are alternatives.
 */
export type Foretold =
  | { value: Json }
  | { throws: { name?: string; message?: string; code?: string } }
  | { silent: true }
  | { refused: string };

/** One thing that a statement says, at one setting. */
export interface Says extends Setting {
  /** Of a probe asked in both phases, the one that is meant; the request when absent. */
  phase?: "startup";
  outcome: Foretold | readonly Foretold[];
}

interface Question {
  /** APIs that it tells something about, as `node:fs.writeFileSync`; none for the runtime as a whole. */
  about?: readonly string[];
  /** Where the outcome is not what one hopes: what is different, in one plain sentence. */
  difference?: string;
  /** What to write instead, in another. */
  fix?: string;
}

/** A program of programs/, loaded as a Dynamic Worker. */
export interface ProgramProbe extends Question {
  /** `startup`: at module scope, before any request; `both`: there and in a request. `request` when absent. */
  phase?: "request" | "startup" | "both";
  /** Requests to one isolate, one after the other; 1 when absent. With more, the value is a list of outcomes. */
  turns?: number;
  /** Whether Node can be asked the same. */
  node?: boolean;
  /** What it is asked with in the place of `nodejs_compat`. */
  flags?: readonly string[];
  /** Whether compatibility dates may change it; asked at each boundary date unless `false`. */
  timeline?: false;
  /** Why Berth's runner shows another outcome than the runtime alone. */
  berth?: string;
}

/** Asked of workerd by hosts/<id>.ts: bindings, several Workers, or a configuration of its own. */
export interface HostProbe extends Question {
  host: () => Promise<{ default: () => Promise<unknown> }>;
}

export type Probe = ProgramProbe | HostProbe;

/**
 * How a statement of the documentation is settled: by a probe, or with the reason why no probe can.
 * Without `says` the documentation leaves the answer open, and it is only recorded.
 */
export type ClaimProbe =
  | (Probe & {
      says?: readonly Says[];
      /** What the outcome means, where the statement does not hold or holds in part. */
      comment?: string;
    })
  | { notCheckable: string };

/** By id; a claim's own where it settles one. */
export type ProbeTable<P> = Readonly<Record<string, P>>;

/** Outcomes of one probe at one setting: of its phases, where it has both. */
export interface Observed {
  request?: Outcome;
  startup?: Outcome;
}
