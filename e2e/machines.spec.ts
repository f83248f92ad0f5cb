import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataRoutes } from "../contract/routes.ts";
import { liveRequest } from "./live-request.ts";
import { built } from "./stacks.ts";

const { origin } = built;
const code = `const http = require("node:http");
http.createServer((req, res) => res.end(req.method + " " + req.url)).listen(3000);
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "berth-curl-"));
  writeFileSync(join(folder, "server.js"), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function curl(...args: string[]): string {
  return execFileSync("curl", ["-sS", ...args], { cwd: folder, encoding: "utf8" });
}

describe("a terminal", () => {
  it("runs a file as the page says", () => {
    const raw = curl("--data-binary", "@server.js", `${origin}/`);
    expect(raw).toMatch(/^> GET \/ \(server\.js\)\n< 200\n/);
    expect(raw).toContain("\nGET /\n");
    const form = curl(
      "-F",
      "file=@server.js",
      "-F",
      "path=/notes",
      "-F",
      "method=PUT",
      `${origin}/`,
    );
    expect(form).toContain("\nPUT /notes\n");
  });

  it("shares it and deletes it again", async () => {
    const text = curl(
      "-F",
      "file=@server.js",
      "-F",
      "share=1",
      "-F",
      "title=By curl",
      `${origin}/`,
    );
    const [, live = ""] = /^live +(\S+)$/m.exec(text) ?? [];
    expect(await liveRequest(`${live}a`)).toMatchObject({ status: 200, body: "GET /a" });
    const [, token = "", address = ""] = /Bearer (\S+)" (\S+)/.exec(text) ?? [];
    curl("-X", "DELETE", "-H", `Authorization: Bearer ${token}`, address);
    expect((await liveRequest(live)).status).toBe(404);
  });
});

it("an agent runs, shares and asks, with the official client", async () => {
  const client = new Client({ name: "e2e", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(dataRoutes.mcp, origin));
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["run_server", "share", "explain"]);
  const Text = v.object({ content: v.tuple([v.object({ text: v.string() })]) });
  const say = async (name: string, input: Record<string, unknown>) =>
    v.parse(Text, await client.callTool({ name, arguments: input })).content[0].text;
  const files = { "server.js": code };
  expect(await say("run_server", { files, request: { path: "/b" } })).toContain("\nGET /b\n");
  expect(await say("share", { files, title: "By an agent" })).toContain(`link: ${origin}/p/`);
  expect(await say("explain", { kind: "no-server" })).toContain("server.listen");
  await client.close();
});
