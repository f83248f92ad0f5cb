import * as v from "valibot";
import { Finding } from "./findings.ts";
import { RunErrorKindSchema } from "./run-events.ts";
import { Program } from "./program.ts";
import { ProgramRequest, Header } from "./request.ts";

/**
 * What the app says to the runner over the service binding. Every call is a POST whose body is one
 * line of JSON and, for a live request, the raw request body behind it: the program travels with each
 * call, so any isolate of the runner can serve it and nothing has to be uploaded before.
 */
export const runnerPaths = {
  /** RunCall -> application/x-ndjson of run events. */
  runs: "/runs",
  /**
   * LiveCall, then the request body -> the program's own response, or `x-berth-failure`. Also a GET that
   * asks for a WebSocket, with the LiveCall in `x-berth-call`.
   */
  live: "/live",
  /** RunCall -> LoopPlace or null: the loop that blocks this run, found by counting. */
  locate: "/locate",
  /** CheckCall -> CheckReading: what the code of a project uses, read and not run. */
  check: "/check",
  /** GET -> RunnerHealth. */
  health: "/health",
  /**
   * GET -> LossReason: why calls that were in flight a moment ago broke off. Answered by whoever
   * watches the runner (dev/runner-link.ts locally); the runner itself cannot know.
   */
  loss: "/loss",
  /**
   * RunCall, with `?since=` as for `loss` -> LossReason: what this run does to a process that it has to itself;
   * `runner-restarted` where it does it no harm. Answered as `loss` is.
   */
  trial: "/trial",
} as const;

export const RunCall = v.strictObject({ program: Program, request: ProgramRequest });
export type RunCall = v.InferOutput<typeof RunCall>;

export const CheckCall = v.strictObject({
  files: v.record(v.string(), v.string()),
  /** Where the program starts; without one, every file counts. */
  entry: v.optional(v.string()),
});
export type CheckCall = v.InferOutput<typeof CheckCall>;

/** A name that the code says, with the lines that say it. */
const Said = v.object({ name: v.string(), lines: v.array(v.number()) });

export const FileReading = v.object({
  path: v.string(),
  /** Whether the entry leads to it. */
  reached: v.boolean(),
  /** APIs of Node by their paths, as `node:fs.readFileSync`; `node:http.createServer().listen`. */
  uses: v.array(Said),
  packages: v.array(Said),
  missing: v.array(v.object({ specifier: v.string(), line: v.number() })),
  findings: v.array(v.omit(Finding, ["file"])),
  failure: v.optional(v.object({ message: v.string(), line: v.optional(v.number()) })),
});
export type FileReading = v.InferOutput<typeof FileReading>;

export const CheckReading = v.object({ files: v.array(FileReading) });
export type CheckReading = v.InferOutput<typeof CheckReading>;

export const LiveCall = v.strictObject({
  program: Program,
  method: v.string(),
  /** Absolute URL as the client asked for it; its host is what the program sees as `Host`. */
  url: v.string(),
  headers: v.array(Header),
  /** Of the program's server that is meant, where it is not the first. */
  port: v.optional(v.number()),
  /** Whether raw body bytes follow the line. */
  hasBody: v.boolean(),
});
export type LiveCall = v.InferOutput<typeof LiveCall>;

/**
 * A live request that becomes a WebSocket is a GET without a body: its LiveCall travels as JSON, deflated
 * (raw), in base64, in this header. workerd takes 128 KiB of headers in all.
 */
export const liveCallHeader = { name: "x-berth-call", mostCharacters: 96 * 1024 } as const;

/** Set by the runner on a live answer that is not the program's own: a RunErrorKind. */
export const liveFailureHeader = "x-berth-failure";

export const LoopPlace = v.object({ file: v.string(), line: v.number(), column: v.number() });
export type LoopPlace = v.InferOutput<typeof LoopPlace>;

export const RunnerHealth = v.object({
  ok: v.literal(true),
  /** Dynamic Workers loaded since this process began. */
  programs: v.number(),
  /** Calls under way. */
  active: v.number(),
});

export const LossReason = v.object({ kind: RunErrorKindSchema });
