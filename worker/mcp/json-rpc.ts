import * as v from "valibot";

const Id = v.union([v.string(), v.pipe(v.number(), v.integer())]);
const Method = v.object({
  jsonrpc: v.literal("2.0"),
  method: v.string(),
  params: v.optional(v.record(v.string(), v.unknown())),
});

/** A message that wants an answer; without an id it is a notification, which gets none. */
const Call = v.object({ ...Method.entries, id: Id });
export type Call = v.InferOutput<typeof Call>;

/** What a client says to a request of ours; we make none. */
const Answer = v.object({ jsonrpc: v.literal("2.0"), id: v.nullish(Id) });

export const rpcCodes = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
} as const;

/** A refusal in the protocol's own terms. */
export class RpcError extends Error {
  readonly code: number;

  constructor(code: keyof typeof rpcCodes, message: string) {
    super(message);
    this.name = "RpcError";
    this.code = rpcCodes[code];
  }
}

/** A message as it came: a call, or one that wants no answer. Throws for anything else. */
export function readMessage(text: string): Call | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RpcError("parse", "The message is not JSON.");
  }
  const call = v.safeParse(Call, json);
  if (call.success) return call.output;
  // What has an id and a method was meant as a call, and is wrong in one of them.
  const isCall = v.is(v.object({ method: v.string(), id: v.unknown() }), json);
  if (!isCall && (v.is(Method, json) || v.is(Answer, json))) return undefined;
  throw new RpcError("invalidRequest", "One JSON-RPC 2.0 message is expected.");
}

export function resultMessage(id: Call["id"], result: unknown) {
  return { jsonrpc: "2.0", id, result };
}

export function errorMessage(id: Call["id"] | null, { code, message }: RpcError) {
  return { jsonrpc: "2.0", id, error: { code, message } };
}
