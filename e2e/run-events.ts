import * as v from "valibot";
import type { Program } from "../contract/program.ts";
import type { ProgramRequest } from "../contract/request.ts";
import { RunEvent } from "../contract/run-events.ts";
import { dataRoutes } from "../contract/routes.ts";

/** A program of one file. */
export function programOf(code: string): Program {
  return { files: { "server.js": code }, entry: "server.js" };
}

/** Sends a request, GET / if no other, to a draft over the API, as a script would, and gives all events of the run. */
export async function runEvents(
  origin: string,
  cookie: string,
  program: Program,
  request: Partial<ProgramRequest> = {},
  signal: AbortSignal | null = null,
): Promise<RunEvent[]> {
  const answer = await fetch(origin + dataRoutes.runs, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({
      program,
      request: { method: "GET", path: "/", headers: [], ...request },
    }),
    signal,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The run was answered with ${answer.status}: ${text}`);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => v.parse(RunEvent, JSON.parse(line)));
}

/** How a run ended; undefined when its stream broke off, which must never be. */
export function outcomeOf(events: RunEvent[]): string | undefined {
  const last = events.at(-1);
  return last?.type === "end" ? last.outcome : undefined;
}
