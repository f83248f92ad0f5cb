import { limits } from "../../contract/limits.ts";
import { codeFrame } from "../../contract/code-frame.ts";
import type { Finding } from "../../contract/findings.ts";
import { contentBytes, type Program } from "../../contract/program.ts";
import type { RunErrorKind } from "../../contract/run-errors.ts";
import { logLevels, type RunEvent } from "../../contract/run-events.ts";
import type { Frame } from "../harness/frames.ts";
import { type LineWriter, lineWriter } from "../line-writer.ts";
import { type ErrorBody, plainError } from "./describe-error.ts";
import { firstBytes } from "./first-bytes.ts";

const encoder = new TextEncoder();

/** The frames come from the program's isolate, so how many are kept is decided here. */
const seenMost = 20;

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** Sends a run's events as lines, keeps its limits and its times, and ends it exactly once. */
export class Report {
  readonly #lines: LineWriter;
  readonly #began = performance.now();
  /** Kinds and messages of the errors so far: the stream and the trace may both know of one. */
  readonly #told = new Set<string>();
  #outcome: "ok" | RunErrorKind = "ok";
  #logBytes = 0;
  #bodyBytes = 0;
  #firstByte = 0;
  coldStart = false;
  compileMs = 0;
  loadMs = 0;

  /** What the run itself showed, by rule and place. */
  readonly #seen = new Map<string, Finding>();
  readonly #files: Program["files"];

  constructor(writer: WritableStreamDefaultWriter<Uint8Array>, files: Program["files"]) {
    this.#lines = lineWriter(writer);
    this.#files = files;
  }

  get elapsed(): number {
    return round(performance.now() - this.#began);
  }

  get failed(): boolean {
    return this.#outcome !== "ok";
  }

  #send(event: RunEvent): Promise<void> {
    return this.#lines.send(event);
  }

  /** The first error decides the outcome; later ones are told as well, each once. */
  async error(body: ErrorBody): Promise<void> {
    const identity = `${body.kind}: ${body.message}`;
    if (this.#told.has(identity)) return;
    this.#told.add(identity);
    if (this.#outcome === "ok") this.#outcome = body.kind;
    const { file, line, column } = body;
    const source = file === undefined ? undefined : this.#files[file];
    const frame =
      typeof source === "string" && line !== undefined
        ? codeFrame(source, line, column)
        : undefined;
    const framed = frame === undefined ? body : { ...body, frame };
    await this.#send({ type: "error", at: this.elapsed, ...framed });
  }

  async findings(findings: readonly Finding[]): Promise<void> {
    if (findings.length === 0) return;
    await this.#send({ type: "findings", at: this.elapsed, findings: [...findings] });
  }

  /** Something that happened in the run; it is told at its end, once. */
  seen(finding: Finding): void {
    if (this.#seen.size >= seenMost) return;
    this.#seen.set(`${finding.rule} ${finding.file}:${finding.line}`, finding);
  }

  async log(level: string, text: string): Promise<void> {
    if (this.#logBytes > limits.logBytes) return;
    const shown = firstBytes(text, limits.logBytes - this.#logBytes);
    // The line break is the console's own, and the harness counts it too.
    this.#logBytes += encoder.encode(text).byteLength + 1;
    const known = logLevels.find((name) => name === level) ?? "log";
    await this.#send({ type: "log", at: this.elapsed, level: known, text: shown });
    if (this.#logBytes <= limits.logBytes) return;
    await this.error({
      ...plainError("limit"),
      message: `The console shows the first ${limits.logBytes / 1024} KiB of a run; the rest is left out.`,
    });
  }

  response(frame: Extract<Frame, { type: "response" }>): Promise<void> {
    this.#firstByte = this.elapsed;
    return this.#send({ at: this.#firstByte, ...frame });
  }

  /** False when the response is over its limit, and the run has to be cut. */
  async body(frame: Extract<Frame, { type: "body" }>): Promise<boolean> {
    const left = limits.responseBytes - this.#bodyBytes;
    const at = this.elapsed;
    if ("text" in frame) {
      this.#bodyBytes += encoder.encode(frame.text).byteLength;
      await this.#send({ type: "body", at, text: firstBytes(frame.text, left) });
    } else {
      this.#bodyBytes += contentBytes(frame);
      // Whole groups of four characters, so that what is left decodes.
      const over = this.#bodyBytes > limits.responseBytes;
      const base64 = over ? frame.base64.slice(0, Math.floor(left / 3) * 4) : frame.base64;
      await this.#send({ type: "body", at, base64 });
    }
    if (this.#bodyBytes <= limits.responseBytes) return true;
    await this.error({
      ...plainError("limit"),
      message: `A run shows the first ${limits.responseBytes / 1024 / 1024} MiB of a response; the rest was cut.`,
    });
    return false;
  }

  async end(): Promise<void> {
    await this.findings([...this.#seen.values()]);
    const total = this.elapsed;
    await this.#send({
      type: "end",
      at: total,
      outcome: this.#outcome,
      coldStart: this.coldStart,
      durations: {
        compile: round(this.compileMs),
        load: round(this.loadMs),
        firstByte: this.#firstByte,
        total,
      },
    });
    await this.#lines.close();
  }
}
