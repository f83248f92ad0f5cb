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
  v.object({ type: v.literal("no-server") }),
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

/** The lines of a byte stream, as they come; the last one also without a line break. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}
