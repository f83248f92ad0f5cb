/** What the harness says of one request, line by line, in the program's own response stream. */
export type Frame =
  | { type: "start"; cold: boolean; site?: string }
  | { type: "log"; level: string; text: string }
  | { type: "response"; status: number; statusText: string; headers: [string, string][] }
  | { type: "body"; text: string }
  | { type: "body"; base64: string }
  | { type: "error"; phase: "startup" | "request"; name: string; message: string; stack: string }
  | { type: "no-server" }
  | { type: "done" };

export type Emit = (frame: Frame) => Promise<void>;

const encoder = new TextEncoder();

/** A stream of frames as lines of JSON. `emit` resolves when the reader has taken the line. */
export function openFrames(): { readable: ReadableStream; emit: Emit; close: () => Promise<void> } {
  const { readable, writable } = new IdentityTransformStream();
  const writer = writable.getWriter();
  return {
    readable,
    emit: (frame) => writer.write(encoder.encode(`${JSON.stringify(frame)}\n`)),
    close: () => writer.close(),
  };
}

/** An unknown thrown value as an error frame; anything may be thrown, also things without a stack. */
export function errorFrame(thrown: unknown, phase: "startup" | "request"): Frame {
  if (thrown instanceof Error) {
    return {
      type: "error",
      phase,
      name: thrown.name,
      message: thrown.message,
      stack: typeof thrown.stack === "string" ? thrown.stack : "",
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
