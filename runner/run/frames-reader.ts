import * as v from "valibot";
import { keysOf } from "../../contract/keys-of.ts";
import { rules } from "../findings/rules.ts";
import type { Frame } from "../harness/frames.ts";

// The frames come out of the isolate that runs a stranger's code, so their shape is not taken on trust.
const FrameSchema = v.variant("type", [
  v.object({ type: v.literal("start"), cold: v.boolean(), site: v.optional(v.string()) }),
  v.object({ type: v.literal("log"), level: v.string(), text: v.string() }),
  v.object({
    type: v.literal("response"),
    status: v.number(),
    statusText: v.string(),
    headers: v.array(v.tuple([v.string(), v.string()])),
  }),
  v.object({ type: v.literal("body"), text: v.string() }),
  v.object({ type: v.literal("body"), base64: v.string() }),
  v.object({
    type: v.literal("error"),
    phase: v.picklist(["startup", "request"]),
    name: v.string(),
    message: v.string(),
    stack: v.string(),
  }),
  v.object({
    type: v.literal("seen"),
    rule: v.picklist(keysOf(rules)),
    api: v.string(),
    proof: v.string(),
    stack: v.string(),
  }),
  v.object({ type: v.literal("no-server"), ports: v.array(v.number()) }),
  v.object({ type: v.literal("done") }),
]);

export function parseFrame(line: string): Frame | undefined {
  try {
    const parsed = v.safeParse(FrameSchema, JSON.parse(line));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- optional fields differ in exactness only
    return parsed.success ? (parsed.output as Frame) : undefined;
  } catch {
    return undefined;
  }
}

/** After so many lines others have a turn: a program that writes without end must not keep the process to itself. */
const linesATurn = 500;

/** The lines of a byte stream, as they come; the last one also without a line break. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let lines = 0;
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      yield part;
      lines += 1;
      // The runtime looks at its sockets only when nothing else is left to do.
      if (lines % linesATurn === 0) await scheduler.wait(0);
    }
  }
  if (rest !== "") yield rest;
}
