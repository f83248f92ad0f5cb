import { type RunEvent, parseRunEvent } from "../contract/run-events.ts";
import { runnerPaths } from "../contract/runner.ts";
import type { Fault, Outcome } from "../runner/faults/fault.ts";
import type { Supervisor } from "./supervisor.ts";

interface Ended {
  outcome: Outcome | undefined;
  events: RunEvent[];
}

async function read(runner: Supervisor, fault: Fault, text: { value: string }): Promise<void> {
  const request = { method: "GET", path: "/", headers: [], ...fault.request };
  const answer = await fetch(runner.url + runnerPaths.runs, {
    method: "POST",
    body: `${JSON.stringify({ program: fault.of, request })}\n`,
    signal: AbortSignal.timeout(fault.leavesAfterMs ?? 20_000),
  });
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? [])
    text.value += decoder.decode(chunk, { stream: true });
}

/** Sends a fault as the app does, again if its process was just being replaced. */
async function end(runner: Supervisor, fault: Fault): Promise<Ended> {
  for (let attempt = 1; ; attempt += 1) {
    const ended = await endOnce(runner, fault);
    if (ended.outcome !== undefined || fault.leavesAfterMs !== undefined || attempt === 3)
      return ended;
    await isReady(runner);
  }
}

/** How a run ended and what was heard of it. */
async function endOnce(runner: Supervisor, fault: Fault): Promise<Ended> {
  const since = Date.now();
  const text = { value: "" };
  let outcome: Outcome | undefined;
  try {
    await read(runner, fault, text);
  } catch {
    if (fault.leavesAfterMs === undefined) outcome = (await runner.lossSince(since)).kind;
  }
  const lines = text.value.slice(0, text.value.lastIndexOf("\n")).split("\n").filter(Boolean);
  const events = lines.flatMap((line) => parseRunEvent(JSON.parse(line)) ?? []);
  const last = events.at(-1);
  return { outcome: last?.type === "end" ? last.outcome : outcome, events };
}

function bodyOf(events: RunEvent[]): string {
  return events
    .flatMap((event) => (event.type === "body" ? (event.text ?? atob(event.base64 ?? "")) : []))
    .join("");
}

function isReady(runner: Supervisor): Promise<Response> {
  return fetch(`${runner.statusUrl}/ready`);
}

/** What of a fault's end is otherwise than it has to be. */
export async function deviations(runner: Supervisor, fault: Fault): Promise<string[]> {
  await isReady(runner);
  const pid = runner.pid();
  const since = Date.now();
  const { outcome, events } = await end(runner, fault);
  const errors = events
    .flatMap((event) => (event.type === "error" ? event.message : []))
    .join("\n");
  const response = events.find((event) => event.type === "response");
  const heard = {
    outcome:
      fault.leavesAfterMs !== undefined || [fault.outcome].flat().some((one) => one === outcome),
    status: fault.status === undefined || response?.status === fault.status,
    body: bodyOf(events).includes(fault.body ?? ""),
    says: errors.includes(fault.says ?? ""),
    // One that holds many programs by now may be replaced for that, which costs nobody anything.
    process:
      fault.costsProcess === true ||
      runner.pid() === pid ||
      (await runner.lossSince(since)).kind === undefined,
  };
  return Object.entries(heard).flatMap(([what, isRight]) =>
    isRight ? [] : `${what}; it ended as ${outcome}: ${errors}`,
  );
}

/** After a fault that takes its process down, the next program has to be served. */
export async function isServed(runner: Supervisor): Promise<boolean> {
  await isReady(runner);
  const files = { "a.js": "module.exports = (req, res) => res.end('calm');" };
  const { events } = await end(runner, { of: { entry: "a.js", files }, outcome: "ok" });
  return bodyOf(events) === "calm";
}
