import type { RuleName } from "../findings/rules.ts";
import { type LineWriter, lineWriter } from "../line-writer.ts";

/** What the harness says of one request, line by line, in the program's own response stream. */
export type Frame =
  | { type: "start"; cold: boolean; site?: string }
  | { type: "log"; level: string; text: string }
  | { type: "response"; status: number; statusText: string; headers: [string, string][] }
  | { type: "body"; text: string }
  | { type: "body"; base64: string }
  | { type: "error"; phase: "startup" | "request"; name: string; message: string; stack: string }
  | { type: "seen"; rule: RuleName; api: string; proof: string; stack: string }
  /** `ports` are those that other servers of the program listen on. */
  | { type: "no-server"; ports: number[] }
  | { type: "done" };

export type ErrorFrame = Extract<Frame, { type: "error" }>;

export type Emit = (frame: Frame) => Promise<void>;

/** A stream of frames as lines of JSON; what is sent as `LineWriter` has it. */
export function openFrames(): { readable: ReadableStream; emit: Emit } & Omit<LineWriter, "send"> {
  const { readable, writable } = new IdentityTransformStream();
  const { send, ...rest } = lineWriter(writable.getWriter());
  return { readable, emit: send, ...rest };
}

/** Whoever throws ten megabytes of text is told of the first of them. */
const messageMost = 16 * 1024;
const stackMost = 64 * 1024;

// Taken when the module is evaluated: a program may replace them, and say that nothing is an error.
const NativeError = Error;
// oxlint-disable-next-line typescript/unbound-method -- applied to what it is asked of
const isInstance = Function.prototype[Symbol.hasInstance];
const { apply } = Reflect;

function isError(thrown: unknown): thrown is Error {
  return apply(isInstance, NativeError, [thrown]);
}

/** An unknown thrown value as an error frame; anything may be thrown, also things without a stack. */
export function errorFrame(thrown: unknown, phase: "startup" | "request"): ErrorFrame {
  if (isError(thrown)) {
    // A program may have put anything into these.
    const { name, message, stack }: { name: unknown; message: unknown; stack?: unknown } = thrown;
    return {
      type: "error",
      phase,
      name: typeof name === "string" ? name.slice(0, messageMost) : "Error",
      message: (typeof message === "string" ? message : describe(message)).slice(0, messageMost),
      stack: typeof stack === "string" ? stack.slice(0, stackMost) : "",
    };
  }
  const message = describe(thrown).slice(0, messageMost);
  return { type: "error", phase, name: "Uncaught", message, stack: "" };
}

function describe(value: unknown): string {
  try {
    return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
}
