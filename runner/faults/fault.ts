import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import type { RunEnd } from "../../contract/run-events.ts";

export type Outcome = RunEnd["outcome"];

/** A program that does harm, on purpose or by mistake, and what may come of it. */
export interface Fault {
  of: Program;
  request?: Partial<ProgramRequest>;
  /** How its run ends; several where two bounds are met at about the same time. */
  outcome: Outcome | readonly Outcome[];
  status?: number;
  /** Stands in the body. */
  body?: string;
  /** Stands in the message of an error. */
  says?: string;
  /** Only what never gives way, or eats memory, may cost the process that all runs share. */
  costsProcess?: boolean;
  /** The caller breaks off after so many milliseconds. */
  leavesAfterMs?: number;
}

export type Faults = Readonly<Record<string, Fault>>;

/** A program of one file. */
export function file(path: string, code: string): Program {
  return { files: { [path]: code }, entry: path };
}

/** A CommonJS program whose every request is handled by this body of `(req, res) => { … }`. */
export function handling(body: string, before = ""): Program {
  return file(
    "server.js",
    `${before}\nrequire("node:http").createServer(async (req, res) => {\n${body}\n}).listen(3000);`,
  );
}

/** The same with a handler that is no async function: what it throws is thrown to the server. */
export function handlingSync(body: string, before = ""): Program {
  return file(
    "server.js",
    `${before}\nrequire("node:http").createServer((req, res) => {\n${body}\n}).listen(3000);`,
  );
}

/** A Worker whose `fetch` has this body. */
export function worker(body: string, before = ""): Program {
  return file(
    "worker.mjs",
    `${before}\nexport default {\n  async fetch(request, env, ctx) {\n${body}\n  },\n};`,
  );
}
