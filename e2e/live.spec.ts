import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { liveRequest, openLive } from "./live-request.ts";
import { built } from "./stacks.ts";

const program = `import http from "node:http";
http.createServer((req, res) => {
  res.writeHead(req.url === "/teapot" ? 418 : 200, {
    "x-method": req.method,
    "x-host": req.headers.host,
    "x-cookie": req.headers.cookie ?? "none",
    "set-cookie": ["own=1; Path=/", "wide=1; Domain=localhost"],
    "strict-transport-security": "max-age=1",
  });
  req.on("data", (chunk) => res.write(chunk));
  req.on("end", () => res.end("|end"));
}).listen(3000);
http.createServer((req, res) => res.end("second")).listen(9090);
`;

let liveUrl = "";

beforeAll(async () => {
  const session = await openApiSession(built.origin);
  const shared = await session.share({
    program: { files: { "server.js": program }, entry: "server.js" },
    title: "Echo",
  });
  ({ liveUrl } = shared);
});

describe("a live URL", () => {
  it.each(["GET", "DELETE", "OPTIONS"])("answers %s", async (method) => {
    const answer = await liveRequest(liveUrl, { method });
    expect(answer).toMatchObject({ status: 200, body: "|end" });
    expect(answer.headers["x-method"]).toBe(method);
    expect(answer.headers["x-host"]).toBe(new URL(liveUrl).host);
  });

  it.each(["POST", "PUT", "PATCH"])("answers %s with its body", async (method) => {
    const answer = await liveRequest(liveUrl, { method, body: "sent text äöü" });
    expect(answer).toMatchObject({ status: 200, body: "sent text äöü|end" });
    expect(answer.headers["x-method"]).toBe(method);
  });

  it("answers HEAD without a body, and with the program's own status", async () => {
    expect(await liveRequest(liveUrl, { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    const teapot = await liveRequest(new URL("/teapot", liveUrl).href);
    expect(teapot.status).toBe(418);
  });

  it("lets nothing out that could harm its neighbours", async () => {
    const { headers } = await liveRequest(liveUrl, { headers: { cookie: "visitor=own" } });
    expect(headers["x-cookie"]).toBe("visitor=own");
    expect(headers["set-cookie"]?.join()).toContain("own=1");
    expect(headers["set-cookie"]?.join()).not.toMatch(/domain/i);
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["x-robots-tag"]).toBe("noindex");
    expect(headers["content-security-policy"]).toBeUndefined();
  });

  it("streams both ways: each chunk comes back before the next is sent", async () => {
    const call = openLive(liveUrl, { method: "POST" });
    const answered = once(call, "response");
    call.write("one");
    const [answer]: IncomingMessage[] = await answered;
    if (answer === undefined) throw new Error("There was no response.");
    const [first] = await once(answer, "data");
    expect(String(first)).toBe("one");
    call.write("two");
    const [second] = await once(answer, "data");
    expect(String(second)).toBe("two");
    call.end();
    const [last] = await once(answer, "data");
    expect(String(last)).toBe("|end");
  });

  it("has an address for each of a program's servers", async () => {
    const first = new URL(liveUrl);
    const second = new URL(liveUrl);
    second.hostname = first.hostname.replace(".", "-9090.");
    expect((await liveRequest(second.href)).body).toBe("second");
    second.hostname = first.hostname.replace(".", "-9091.");
    const missing = await liveRequest(second.href);
    expect(missing.status).toBe(404);
    expect(missing.body).toContain("Ask at ports 3000 and 9090");
  });

  it("says so where there is no program", async () => {
    const missing = new URL(liveUrl);
    missing.hostname = "0000000000.localhost";
    const answer = await liveRequest(missing.href);
    expect(answer.status).toBe(404);
    expect(answer.headers["content-type"]).toContain("text/plain");
  });
});
