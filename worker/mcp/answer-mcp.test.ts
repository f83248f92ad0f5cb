import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import worker from "../index.ts";

const closed = { TURNSTILE_SITE_KEY: "0x4AAAAAAA", TURNSTILE_SECRET_KEY: "0x4BBBBBBB" };
const code = `import express from "express";
const app = express();
app.get("/hi/:name", (req, res) => { console.log("hello"); res.send("hi " + req.params.name); });
app.listen(3000);
`;

async function post(message: unknown, headers: Record<string, string> = {}, vars = {}) {
  const request = new Request<unknown, IncomingRequestCfProperties>("https://berth.test/mcp", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...headers,
    },
    body: typeof message === "string" ? message : JSON.stringify(message),
  });
  return worker.fetch(request, { ...env, ...vars }, createExecutionContext());
}

async function call(method: string, params?: object, vars = {}) {
  const answer = await post({ jsonrpc: "2.0", id: 7, method, params }, {}, vars);
  return { status: answer.status, message: await answer.json<Record<string, unknown>>() };
}

const Result = v.object({
  result: v.object({
    content: v.tuple([v.object({ type: v.literal("text"), text: v.string() })]),
    isError: v.boolean(),
  }),
});

async function tool(name: string, input: object, vars = {}) {
  const { message } = await call("tools/call", { name, arguments: input }, vars);
  const { content, isError } = v.parse(Result, message).result;
  return { text: content[0].text, isError };
}

const hello = (protocolVersion: string) =>
  call("initialize", {
    protocolVersion,
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  });

describe("the protocol", () => {
  it("agrees on a version that both know", async () => {
    expect((await hello("2025-06-18")).message).toMatchObject({
      jsonrpc: "2.0",
      id: 7,
      result: {
        protocolVersion: "2025-06-18",
        capabilities: { tools: {} },
        serverInfo: { name: "berth" },
      },
    });
    expect((await hello("1999-01-01")).message).toMatchObject({
      result: { protocolVersion: "2025-11-25" },
    });
  });

  it("takes notifications without an answer, and answers a ping", async () => {
    const answer = await post({ jsonrpc: "2.0", method: "notifications/initialized" });
    expect([answer.status, await answer.text()]).toEqual([202, ""]);
    expect((await call("ping")).message).toEqual({ jsonrpc: "2.0", id: 7, result: {} });
  });

  it.each([
    ["no JSON", "{", 400, -32700],
    ["a batch", [{ jsonrpc: "2.0", id: 1, method: "ping" }], 400, -32600],
    ["another version of JSON-RPC", { jsonrpc: "1.0", id: 1, method: "ping" }, 400, -32600],
    ["an id that is none", { jsonrpc: "2.0", id: {}, method: "ping" }, 400, -32600],
    ["a method that is none", { jsonrpc: "2.0", id: 1, method: "resources/list" }, 200, -32601],
    [
      "a tool that is none",
      { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "x" } },
      200,
      -32602,
    ],
    ["no tool", { jsonrpc: "2.0", id: 1, method: "tools/call" }, 200, -32602],
  ])("refuses %s in its own terms", async (_what, message, status, code_) => {
    const answer = await post(message);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ jsonrpc: "2.0", error: { code: code_ } });
  });

  it("opens no stream, speaks no other revision and answers no page", async () => {
    const get = await worker.fetch(
      new Request<unknown, IncomingRequestCfProperties>("https://berth.test/mcp"),
      env,
      createExecutionContext(),
    );
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    const ping = { jsonrpc: "2.0", id: 1, method: "ping" };
    expect((await post(ping, { "mcp-protocol-version": "2024-11-05" })).status).toBe(400);
    expect((await post(ping, { "mcp-protocol-version": "2025-11-25" })).status).toBe(200);
    expect((await post(ping, { origin: "https://evil.test" })).status).toBe(403);
  });
});

describe("the tools", () => {
  it("are listed with what they take", async () => {
    const { message } = await call("tools/list");
    expect(message).toMatchObject({
      result: {
        tools: [
          { name: "run_server", inputSchema: { type: "object", required: ["files"] } },
          { name: "share", inputSchema: { type: "object", required: ["files", "title"] } },
          { name: "explain", inputSchema: { type: "object" } },
        ],
      },
    });
  });

  it("run a server with a request", async () => {
    const request = { path: "/hi/Ada" };
    const { text, isError } = await tool("run_server", { files: { "app.mjs": code }, request });
    expect(isError).toBe(false);
    expect(text).toMatch(/^> GET \/hi\/Ada \(app\.mjs\)\n< 200\n/);
    expect(text).toContain("\nhi Ada\n");
    expect(text).toContain("\nlog: hello\n");
  });

  it("share it, and say what an error means", async () => {
    const { text } = await tool("share", { files: { "app.mjs": code }, title: "By an agent" });
    expect(text).toMatch(
      /^link: https:\/\/berth\.test\/p\/\w{10}\nlive: .+\ndelete token, told this once: \S+$/,
    );
    expect((await tool("explain", { kind: "hung" })).text).toMatch(/^hung: .+res\.end/);
    expect((await tool("explain", {})).text.split("\n").length).toBeGreaterThan(10);
  });

  it.each([
    ["run_server", {}, "files"],
    ["run_server", { files: {} }, "entry"],
    ["run_server", { files: { "a.js": "" }, more: 1 }, "more"],
    ["run_server", { files: { "a.js": "" }, request: { path: "a" } }, "slash"],
    ["run_server", { files: { "a.js": "x".repeat(300_000) } }, "too-large"],
    ["share", { files: { "a.js": "" }, title: " " }, "title"],
    ["explain", { kind: "x" }, "kind"],
  ])("%s tells what is wrong with %j", async (name, input, word) => {
    const { text, isError } = await tool(name, input);
    expect(isError).toBe(true);
    expect(text).toContain(word);
  });

  it("take a token where the check is real", async () => {
    const input = { files: { "app.mjs": code } };
    const refused = await tool("run_server", input, closed);
    expect(refused).toMatchObject({
      isError: true,
      text: expect.stringContaining("clearance-required"),
    });
    expect(await tool("share", { ...input, title: "t" }, closed)).toMatchObject({ isError: true });
    const API_KEYS = "a-token-of-more-than-24-characters";
    const answer = await post(
      {
        jsonrpc: "2.0",
        id: 1,
        method: "tools/call",
        params: { name: "run_server", arguments: input },
      },
      { authorization: `Bearer ${API_KEYS}` },
      { ...closed, API_KEYS },
    );
    expect(await answer.json()).toMatchObject({ result: { isError: false } });
  });
});
