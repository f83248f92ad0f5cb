import { limits } from "../../contract/limits.ts";
import type { RunErrorKind } from "../../contract/run-errors.ts";
import { logLevels, type RunEvent } from "../../contract/run-events.ts";
import type { Frame } from "../harness/frames.ts";
import { type ErrorBody, plainError } from "./describe-error.ts";

const encoder = new TextEncoder();

/** Sends a run's events as lines, keeps its limits and its times, and ends it exactly once. */
export class Report {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #began = performance.now();
  #outcome: "ok" | RunErrorKind = "ok";
  #logBytes = 0;
  #bodyBytes = 0;
  #firstByte = 0;
  coldStart = false;
  compileMs = 0;
  loadMs = 0;

  constructor(writer: WritableStreamDefaultWriter<Uint8Array>) {
    this.#writer = writer;
  }

  get elapsed(): number {
    return Math.round((performance.now() - this.#began) * 10) / 10;
  }

  #send(event: RunEvent): Promise<void> {
    return this.#writer.write(encoder.encode(`${JSON.stringify(event)}\n`));
  }

  /** The first error decides the outcome; later ones are told as well. */
  error(body: ErrorBody): Promise<void> {
    if (this.#outcome === "ok") this.#outcome = body.kind;
    return this.#send({ type: "error", at: this.elapsed, ...body });
  }

  async log(level: string, text: string): Promise<void> {
    if (this.#logBytes > limits.logBytes) return;
    this.#logBytes += text.length;
    if (this.#logBytes > limits.logBytes) {
      await this.error({
        ...plainError("limit"),
        message: `The console shows the first ${limits.logBytes / 1024} KiB of a run; the rest is left out.`,
      });
      return;
    }
    const known = logLevels.find((name) => name === level) ?? "log";
    await this.#send({ type: "log", at: this.elapsed, level: known, text });
  }

  response(frame: Extract<Frame, { type: "response" }>): Promise<void> {
    this.#firstByte = this.elapsed;
    return this.#send({ at: this.#firstByte, ...frame });
  }

  /** False when the response is over its limit, and the run has to be cut. */
  async body(frame: Extract<Frame, { type: "body" }>): Promise<boolean> {
    this.#bodyBytes += "text" in frame ? frame.text.length : (frame.base64.length / 4) * 3;
    if (this.#bodyBytes > limits.responseBytes) {
      await this.error({
        ...plainError("limit"),
        message: `A run shows the first ${limits.responseBytes / 1024 / 1024} MiB of a response; the rest was cut.`,
      });
      return false;
    }
    await this.#send({ at: this.elapsed, ...frame });
    return true;
  }

  async end(): Promise<void> {
    const total = this.elapsed;
    const round = (ms: number) => Math.round(ms * 10) / 10;
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
    await this.#writer.close();
  }
}
