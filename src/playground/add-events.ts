import type { Finding } from "../../contract/findings.ts";
import type { RunEvent } from "../../contract/run-events.ts";
import type { Run } from "./run-state.ts";

function bodyPiece(event: Extract<RunEvent, { type: "body" }>) {
  if (event.text !== undefined) return event.text;
  return Uint8Array.from(atob(event.base64 ?? ""), (character) => character.codePointAt(0) ?? 0);
}

function sameFinding({ rule, file, line }: Finding): string {
  return `${rule} ${file}:${line}`;
}

/** What a run showed itself takes the place of what was read of the same line. */
function joined(before: readonly Finding[], added: readonly Finding[]): Finding[] {
  const later = new Set(added.map(sameFinding));
  return [...before.filter((finding) => !later.has(sameFinding(finding))), ...added];
}

/** A run with what has come of it; `now` is when it came. Findings of the run before go with the first event. */
export function addEvents(run: Run, events: readonly RunEvent[], now: number): Run {
  const next = {
    ...run,
    logs: [...run.logs],
    body: [...run.body],
    bodyAt: [...run.bodyAt],
    errors: [...run.errors],
  };
  if (run.beganAt === undefined) next.findings = [];
  next.beganAt ??= now - (events[0]?.at ?? 0);
  for (const event of events) {
    if (event.type === "log") next.logs.push(event);
    else if (event.type === "body") {
      next.body.push(bodyPiece(event));
      next.bodyAt.push(event.at);
    } else if (event.type === "error") next.errors.push(event);
    else if (event.type === "response") next.response = event;
    else if (event.type === "findings") next.findings = joined(next.findings, event.findings);
    else {
      next.end = event;
      next.phase = "done";
    }
  }
  return next;
}
