import { inject } from "vitest";
import * as v from "valibot";
import type { Finding } from "../../contract/findings.ts";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { RunEvent, type RunEnd, type RunError } from "../../contract/run-events.ts";
import { runnerPaths } from "../../contract/runner.ts";

declare module "vitest" {
  interface ProvidedContext {
    runnerUrl: string;
    supervisorUrl: string;
  }
}

/** What one run told, gathered as a reader would see it. */
export interface Told {
  events: RunEvent[];
  /** When each event came, in milliseconds since the call. */
  arrivals: number[];
  /** Console lines as `level: text`. */
  lines: string[];
  status: number | undefined;
  headers: [string, string][];
  body: string;
  bytes: Uint8Array;
  errors: RunError[];
  findings: Finding[];
  end: RunEnd;
}

function bytesOf(events: RunEvent[]): Uint8Array {
  const parts = events.flatMap((event) => {
    if (event.type !== "body") return [];
    if (event.text !== undefined) return [new TextEncoder().encode(event.text)];
    return [Uint8Array.from(atob(event.base64 ?? ""), (character) => character.charCodeAt(0))];
  });
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function gather(events: RunEvent[], arrivals: number[]): Told {
  const end = events.at(-1);
  if (end?.type !== "end") throw new Error(`A run ended without its end: ${JSON.stringify(end)}`);
  const response = events.find((event) => event.type === "response");
  const bytes = bytesOf(events);
  return {
    events,
    arrivals,
    lines: events.flatMap((event) => (event.type === "log" ? `${event.level}: ${event.text}` : [])),
    status: response?.status,
    headers: response?.headers ?? [],
    body: new TextDecoder().decode(bytes),
    bytes,
    errors: events.filter((event) => event.type === "error"),
    findings: events.flatMap((event) => (event.type === "findings" ? event.findings : [])),
    end,
  };
}

/** Calls the runner, again if its process is just being replaced, as it is after many programs. */
export async function post(path: string, body: string, signal?: AbortSignal): Promise<Response> {
  const init = { method: "POST", body, ...(signal === undefined ? {} : { signal }) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(inject("runnerUrl") + path, init);
    } catch (error) {
      if (attempt === 3) throw error;
      await fetch(`${inject("supervisorUrl")}/loss?since=${Date.now() - 1000}`);
      await fetch(`${inject("supervisorUrl")}/ready`);
    }
  }
}

export function callRunner(
  path: string,
  given: Program,
  request: Partial<ProgramRequest> = {},
  signal?: AbortSignal,
): Promise<Response> {
  const sent: ProgramRequest = { method: "GET", path: "/", headers: [], ...request };
  return post(path, `${JSON.stringify({ program: given, request: sent })}\n`, signal);
}

/**
 * Runs a program through the front door of the real runner. A run whose process ends beside it, for what
 * another test has made of it, is sent again, as the app does.
 */
export async function run(given: Program, request: Partial<ProgramRequest> = {}): Promise<Told> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(given, request);
    } catch (error) {
      const isCut = error instanceof TypeError && error.message === "terminated";
      if (!isCut || attempt === 3) throw error;
      await fetch(`${inject("supervisorUrl")}/ready`);
    }
  }
}

async function runOnce(given: Program, request: Partial<ProgramRequest>): Promise<Told> {
  const began = performance.now();
  const response = await callRunner(runnerPaths.runs, given, request);
  const events: RunEvent[] = [];
  const arrivals: number[] = [];
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let rest = "";
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) break;
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      events.push(v.parse(RunEvent, JSON.parse(line)));
      arrivals.push(performance.now() - began);
    }
  }
  return gather(events, arrivals);
}

/** A program of one file. */
export function program(path: string, code: string, more: Partial<Program> = {}): Program {
  return { files: { [path]: code }, entry: path, ...more };
}

/** A CommonJS program whose every request is handled by this body of `(req, res) => { … }`. */
export function handling(body: string, before = ""): Program {
  return program(
    "server.js",
    `${before}require("node:http").createServer((req, res) => {\n${body}\n}).listen(3000);`,
  );
}
