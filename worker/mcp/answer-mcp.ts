import * as v from "valibot";
import { apiBodyBytes } from "../../contract/limits.ts";
import { buildHeader, siteName } from "../../contract/document.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { refuseBrowsers } from "../api/machine-caller.ts";
import { readBytes } from "../api/read-body.ts";
import { buildId } from "../build-id.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import { logError } from "../log.ts";
import { type Call, errorMessage, readMessage, resultMessage, RpcError } from "./json-rpc.ts";
import { type ToolEnv, tools } from "./tools.ts";

/** Revisions of the protocol that are spoken here, the newest first. */
const versions = ["2025-11-25", "2025-06-18"] as const;

const Initialize = v.object({ protocolVersion: v.string() });
const ToolCall = v.object({ name: v.string(), arguments: v.optional(v.unknown()) });

export function isMcp(request: Request): boolean {
  return new URL(request.url).pathname === dataRoutes.mcp;
}

/**
 * The MCP endpoint: Streamable HTTP without sessions. Each POST is one message and is answered by itself, so
 * any isolate can take it; there is no stream to listen to, which GET says by its 405.
 */
export async function answerMcp(request: Request, env: ToolEnv): Promise<Response> {
  try {
    // The protocol asks for it: a page must not reach a server on its reader's own machine.
    refuseBrowsers(request);
    if (request.method !== "POST") {
      throw new HttpError("method-not-allowed", "This address takes POST.", {
        headers: { allow: "POST" },
      });
    }
    requireVersion(request.headers.get("mcp-protocol-version"));
    const bytes = await readBytes(request, apiBodyBytes);
    return await answerMessage(new TextDecoder().decode(bytes), request, env);
  } catch (thrown) {
    return errorAnswer(thrown);
  }
}

function requireVersion(version: string | null): void {
  if (version === null || versions.some((each) => each === version)) return;
  throw new HttpError("invalid-request", `MCP-Protocol-Version is one of ${versions.join(", ")}.`);
}

async function answerMessage(text: string, request: Request, env: ToolEnv): Promise<Response> {
  let call: Call | undefined;
  try {
    call = readMessage(text);
    if (call === undefined) return new Response(null, { status: 202, headers });
    return json(resultMessage(call.id, await resultOf(call, request, env)));
  } catch (thrown) {
    const error = thrown instanceof RpcError ? thrown : internal(thrown);
    // Only what could not be read as a message is an error of HTTP, too.
    return json(errorMessage(call?.id ?? null, error), call === undefined ? 400 : 200);
  }
}

function internal(thrown: unknown): RpcError {
  logError("mcp", thrown);
  return new RpcError("internal", "Something went wrong on our side. Try again.");
}

const headers = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  [buildHeader]: buildId,
};

function json(message: object, status = 200): Response {
  return Response.json(message, { status, headers });
}

function resultOf(call: Call, request: Request, env: ToolEnv): Promise<object> | object {
  switch (call.method) {
    case "initialize":
      return initialize(call);
    case "ping":
      return {};
    case "tools/list":
      return { tools: tools.map(({ call: _call, ...listed }) => listed) };
    case "tools/call":
      return callTool(call, request, env);
    default:
      throw new RpcError("methodNotFound", `There is no method ${call.method} here.`);
  }
}

function params<Schema extends v.GenericSchema>(schema: Schema, call: Call) {
  const parsed = v.safeParse(schema, call.params);
  if (parsed.success) return parsed.output;
  throw new RpcError("invalidParams", parsed.issues[0].message);
}

function initialize(call: Call): object {
  const { protocolVersion } = params(Initialize, call);
  return {
    protocolVersion: versions.find((each) => each === protocolVersion) ?? versions[0],
    capabilities: { tools: {} },
    serverInfo: { name: "berth", title: siteName, version: "1.0.0" },
    instructions:
      "Use run_server to see what a Node.js HTTP server does on Cloudflare Workers before it is deployed; explain says what a kind of error means.",
  };
}

async function callTool(call: Call, request: Request, env: ToolEnv): Promise<object> {
  const { name, arguments: input = {} } = params(ToolCall, call);
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) throw new RpcError("invalidParams", `There is no tool ${name} here.`);
  try {
    return {
      content: [{ type: "text", text: await tool.call(input, request, env) }],
      isError: false,
    };
  } catch (thrown) {
    const text = refusalOf(thrown);
    if (text === undefined) throw thrown;
    return { content: [{ type: "text", text }], isError: true };
  }
}

/** What a model can read and correct; anything else is a failure of ours. */
function refusalOf(thrown: unknown): string | undefined {
  if (thrown instanceof HttpError) return `${thrown.code}: ${thrown.message}`;
  if (!v.isValiError(thrown)) return undefined;
  const [issue] = thrown.issues;
  const path = v.getDotPath(issue);
  return `invalid-request: ${path === null ? "" : `${path}: `}${issue.message}`;
}
