import {
  parseRunEvent,
  type RunEnd,
  type RunError,
  type RunEvent,
} from "../../contract/run-events.ts";

type Answer = Extract<RunEvent, { type: "response" }>;
type Log = Extract<RunEvent, { type: "log" }>;

/** A whole run, for whoever reads it when it is over. */
export interface CollectedRun {
  response: Answer | undefined;
  body: Uint8Array;
  logs: Log[];
  errors: RunError[];
  end: RunEnd | undefined;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.byteLength;
  }
  return all;
}

function bytesOf({
  text = "",
  base64,
}: {
  text?: string | undefined;
  base64?: string | undefined;
}) {
  return base64 === undefined
    ? new TextEncoder().encode(text)
    : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function take(run: CollectedRun, parts: Uint8Array[], event: RunEvent | undefined): void {
  if (event?.type === "response") run.response = event;
  else if (event?.type === "body") parts.push(bytesOf(event));
  else if (event?.type === "log") run.logs.push(event);
  else if (event?.type === "error") run.errors.push(event);
  else if (event?.type === "end") run.end = event;
}

/** Reads the events of a run to their end. */
export async function collectRun(answer: Response): Promise<CollectedRun> {
  const parts: Uint8Array[] = [];
  const run: CollectedRun = {
    response: undefined,
    body: new Uint8Array(0),
    logs: [],
    errors: [],
    end: undefined,
  };
  for (const line of new TextDecoder().decode(await answer.bytes()).split("\n")) {
    if (line !== "") take(run, parts, parseRunEvent(JSON.parse(line)));
  }
  run.body = joined(parts);
  return run;
}
