import { type Faults, file, handling, handlingSync, worker } from "./fault.ts";

/** Answers that are no proper HTTP, and servers that are used in the wrong order. */
export const answers: Faults = {
  "a header of a megabyte": {
    of: handlingSync('res.setHeader("x-large", "x".repeat(1e6)); res.end("sent");'),
    outcome: ["ok", "threw", "limit"],
  },
  "a header name of a megabyte": {
    of: handlingSync('res.setHeader("x".repeat(1e6), "large"); res.end("sent");'),
    outcome: ["ok", "threw", "limit"],
  },
  "ten thousand headers": {
    of: handlingSync(
      'for (let n = 0; n < 1e4; n += 1) res.setHeader("x-" + n, "y"); res.end("sent");',
    ),
    outcome: ["ok", "threw", "limit"],
  },
  "ten thousand cookies": {
    of: handlingSync(
      'res.setHeader("set-cookie", Array.from({ length: 1e4 }, (_, n) => `c${n}=1`)); res.end("sent");',
    ),
    outcome: ["ok", "limit"],
  },
  "a header with a line break": {
    of: handlingSync('res.setHeader("x-split", "a\\r\\nset-cookie: b=1"); res.end();'),
    outcome: "threw",
    says: "Invalid character",
  },
  "a header name with a space": {
    of: handlingSync('res.setHeader("not a token", "a"); res.end();'),
    outcome: "threw",
  },
  "a header that is undefined": {
    of: handlingSync('res.setHeader("x-none", undefined); res.end();'),
    outcome: "threw",
  },
  "a header outside of Latin 1": {
    of: worker('    return new Response("", { headers: { "x-wide": "\\u{1f600}" } });'),
    outcome: ["ok", "threw"],
  },
  ...Object.fromEntries(
    [99, 1000, 0, -1, "abc", null].map((code) => [
      `status ${String(code)}`,
      {
        of: handlingSync(`res.writeHead(${JSON.stringify(code)}); res.end("x");`),
        outcome: "threw" as const,
      },
    ]),
  ),
  "status 101": {
    of: handlingSync("res.writeHead(101); res.end();"),
    outcome: ["threw", "ok"],
  },
  "status 204 with a body": {
    of: handlingSync('res.writeHead(204); res.end("a body");'),
    outcome: ["ok", "threw"],
  },
  "status 304 with a body": {
    of: worker('    return new Response("a body", { status: 304 });'),
    outcome: "threw",
  },
  "a status line with a line break": {
    of: handlingSync('res.writeHead(200, "a\\r\\nb"); res.end();'),
    outcome: ["threw", "ok"],
  },
  "no Response": { of: worker('    return "text";'), outcome: "threw", says: "gave a string" },
  "nothing at all": { of: worker("    return;"), outcome: "threw", says: "gave undefined" },
  null: { of: worker("    return null;"), outcome: "threw", says: "gave null" },
  "something that looks like a Response": {
    of: worker("    return { status: 200, headers: new Headers(), body: null };"),
    outcome: ["threw", "ok"],
  },
  "a Response whose body was used": {
    of: worker('    const used = new Response("a"); await used.text(); return used;'),
    outcome: "threw",
  },
  "a Response whose body is being read": {
    of: worker('    const read = new Response("a"); read.body.getReader(); return read;'),
    outcome: "threw",
  },
  "Response.error()": { of: worker("    return Response.error();"), outcome: ["threw", "ok"] },
  "one Response for all requests": {
    of: worker("    return kept;", 'const kept = new Response("kept");'),
    outcome: "global-scope",
  },
  "a Response with a WebSocket that nobody asked for": {
    of: worker(
      "    const [client, server] = Object.values(new WebSocketPair()); server.accept(); return new Response(null, { status: 101, webSocket: client });",
    ),
    outcome: ["ok", "threw", "hung"],
  },
  "ended twice": {
    of: handlingSync('res.end("once"); res.end("twice");'),
    outcome: "ok",
    body: "once",
  },
  "written after its end": {
    of: handlingSync('res.end("whole"); res.write("more");'),
    outcome: ["ok", "threw"],
    body: "whole",
  },
  "headers after its end": {
    of: handlingSync('res.end("whole"); res.setHeader("x-late", "1");'),
    outcome: "threw",
    says: "headers",
  },
  "headers sent twice": {
    of: handlingSync("res.writeHead(200); res.writeHead(500); res.end();"),
    outcome: "threw",
  },
  destroyed: { of: handlingSync("res.destroy();"), outcome: ["hung", "threw"] },
  "destroyed with an error": {
    of: handlingSync('res.destroy(new Error("torn"));'),
    outcome: ["hung", "threw"],
  },
  "destroyed in its middle": {
    of: handlingSync('res.write("half"); setTimeout(() => res.destroy(), 20);'),
    outcome: ["hung", "threw", "ok"],
  },
  "its socket destroyed": {
    of: handlingSync("res.socket.destroy();"),
    outcome: ["hung", "threw"],
  },
  "the server closed in the handler": {
    of: file(
      "server.js",
      'const server = require("node:http").createServer((req, res) => { server.close(); res.end("last"); });\nserver.listen(3000);',
    ),
    outcome: "ok",
    body: "last",
  },
  "a server that listens twice": {
    of: file(
      "server.js",
      'const server = require("node:http").createServer((req, res) => res.end("here"));\nserver.listen(3000);\nserver.listen(3000);',
    ),
    outcome: ["ok", "startup"],
  },
  "two servers on one port": {
    of: file(
      "server.js",
      'const http = require("node:http");\nhttp.createServer((req, res) => res.end("one")).listen(3000);\nhttp.createServer((req, res) => res.end("two")).listen(3000);',
    ),
    outcome: ["ok", "startup"],
  },
  "a thousand servers": {
    of: file(
      "server.js",
      'const http = require("node:http");\nfor (let port = 1; port <= 1000; port += 1) http.createServer((req, res) => res.end(String(port))).listen(port);',
    ),
    outcome: "ok",
    body: "1",
  },
  "a port that is none": {
    of: file("server.js", 'require("node:http").createServer().listen(-5);'),
    outcome: "startup",
  },
  "a server that is closed at once": {
    of: file("server.js", 'require("node:http").createServer().listen(3000).close();'),
    outcome: "no-server",
  },
  "a server without a listener": {
    of: file("server.js", 'require("node:http").createServer().listen(3000);'),
    outcome: ["hung", "threw", "ok"],
  },
  "listeners that are all removed, the runtime's too": {
    of: handling("req.removeAllListeners(); res.removeAllListeners(); res.end('still');"),
    outcome: "hung",
  },
};
