import type { RuleName } from "../findings/rules.ts";
import { lineWriter } from "../line-writer.ts";

/** What the harness says of one request, line by line, in the program's own response stream. */
export type Frame =
  | { type: "start"; cold: boolean; site?: string }
  | { type: "log"; level: string; text: string }
  | { type: "response"; status: number; statusText: string; headers: [string, string][] }
  | { type: "body"; text: string }
  | { type: "body"; base64: string }
  | { type: "error"; phase: "startup" | "request"; name: string; message: string; stack: string }
  | { type: "seen"; rule: RuleName; api: string; proof: string; stack: string }
  | { type: "no-server" }
  | { type: "done" };

export type ErrorFrame = Extract<Frame, { type: "error" }>;

export type Emit = (frame: Frame) => Promise<void>;

/** A stream of frames as lines of JSON. `emit` resolves when the reader has taken it. */
export function openFrames(): { readable: ReadableStream; emit: Emit; close: () => Promise<void> } {
  const { readable, writable } = new IdentityTransformStream();
  const { send, close } = lineWriter(writable.getWriter());
  return { readable, emit: send, close };
}

/** An unknown thrown value as an error frame; anything may be thrown, also things without a stack. */
export function errorFrame(thrown: unknown, phase: "startup" | "request"): ErrorFrame {
  if (thrown instanceof Error) {
    // A program may have put anything into these.
    const { name, message, stack }: { name: unknown; message: unknown; stack?: unknown } = thrown;
    return {
      type: "error",
      phase,
      name: typeof name === "string" ? name : "Error",
      message: typeof message === "string" ? message : describe(message),
      stack: typeof stack === "string" ? stack : "",
    };
  }
  return { type: "error", phase, name: "Uncaught", message: describe(thrown), stack: "" };
}

function describe(value: unknown): string {
  try {
    return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
}
