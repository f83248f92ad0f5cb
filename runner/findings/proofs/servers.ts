import { type Proof, serving, telling } from "./proof.ts";
import { withServer } from "./with-server.ts";

/** Rules about servers, requests and responses. */
export const serverProofs: Proof[] = [
  {
    rule: "server-event",
    name: "checkContinue is not emitted, nor is timeout",
    code: withServer(
      'server.on("checkContinue", () => console.log("continue"));\nserver.on("timeout", () => console.log("timeout"));\nserver.timeout = 5;',
      'setTimeout(() => res.end("late"), 30)',
    ),
    request: { method: "POST", headers: [["expect", "100-continue"]], body: "x" },
    body: /^late$/,
    lines: [],
    unlike: withServer('server.on("listening", () => {}); server.on("close", () => {});'),
  },
  {
    rule: "server-option",
    name: "keepAliveTimeout throws",
    code: 'const http = require("http");\nhttp.createServer({ keepAliveTimeout: 5 }, (req, res) => res.end()).listen(1);',
    outcome: "startup",
    unlike:
      'require("http").createServer({ joinDuplicateHeaders: true }, (req, res) => res.end("ok")).listen(1);',
  },
  {
    rule: "server-limit",
    name: "limits that are over do not end a slow answer",
    code: withServer(
      "server.timeout = 5;\nserver.requestTimeout = 5;\nserver.headersTimeout = 5;\nserver.keepAliveTimeout = 5;",
      'setTimeout(() => res.end("late"), 30)',
    ),
    body: /^late$/,
    unlike: withServer("const limits = {}; limits.timeout = 5;"),
  },
  {
    rule: "server-limit",
    name: "setTimeout and options neither",
    code: 'const http = require("http");\nconst server = http.createServer({ requestTimeout: 5, noDelay: true }, (req, res) => { setTimeout(() => res.end("late"), 30); });\nserver.setTimeout(5, () => console.log("timeout"));\nserver.listen(1);',
    body: /^late$/,
    lines: [],
    unlike: withServer('server.close; server.on("request", () => {});'),
  },
  {
    rule: "max-connections",
    name: "throws in a module",
    code: 'import http from "node:http";\nconst server = http.createServer((req, res) => res.end(told));\nlet told = "set";\ntry { server.maxConnections = 10; } catch (error) { told = error.name; }\nserver.listen(1);',
    body: /^TypeError$/,
    unlike: withServer("const pool = {}; pool.maxConnections = 10; server.maxConnections;"),
  },
  {
    rule: "request-timeout",
    name: "does not fire",
    code: withServer(
      "",
      'req.setTimeout(5, () => console.log("timeout")); setTimeout(() => res.end("late"), 30)',
    ),
    body: /^late$/,
    lines: [],
    unlike: withServer("", 'req.setEncoding("utf8"); res.end("ok")'),
  },
  {
    rule: "response-method",
    name: "each is missing or throws",
    code: telling(
      `const tries = [
        () => res.setTimeout(1), () => res.addTrailers({}), () => res.writeEarlyHints({ link: "</a>" }),
        () => res.writeContinue(), () => res.writeProcessing(),
      ];
      for (const attempt of tries) try { attempt(); told.push("fine"); } catch { told.push("threw"); }`,
    ),
    body: /^threw; threw; threw; threw; threw$/,
    unlike: withServer("", 'res.flushHeaders(); res.cork(); res.uncork(); res.end("ok")'),
  },
  {
    rule: "socket-method",
    name: "each is missing",
    code: telling(
      `for (const attempt of [() => req.socket.setTimeout(1), () => req.socket.setNoDelay(), () => req.connection.setKeepAlive(true)])
        try { attempt(); told.push("fine"); } catch { told.push("threw"); }`,
    ),
    body: /^threw; threw; threw$/,
    unlike: telling("told.push(req.socket.remoteAddress);"),
  },
  {
    rule: "status-message",
    name: "is unknown where the program sets none",
    code: telling("res.statusCode = 404; res.flushHeaders(); told.push(res.statusMessage);"),
    body: /^unknown$/,
    unlike: telling('res.statusMessage = "Fine"; told.push(http.STATUS_CODES[404]);'),
  },
  {
    rule: "conditional-date",
    name: "is cut",
    code: telling('told.push(req.headers["if-modified-since"]);'),
    request: { headers: [["if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT"]] },
    body: /^Fri$/,
    unlike: telling(
      'told.push(req.headers["if-none-match"]); const own = {}; own["if-modified-since"] = 1;',
    ),
  },
  {
    rule: "timer-after-response",
    name: "does not fire",
    code: withServer(
      "let fired = 0;",
      "res.end(`fired ${fired}`); setTimeout(() => { fired += 1; }, 300)",
    ),
    body: /^fired 0$/,
    later: { ms: 600, body: "fired 0" },
    unlike: withServer(
      "",
      'setTimeout(() => console.log("fired"), 5); setTimeout(() => res.end("late"), 10)',
    ),
  },
  {
    rule: "timer-after-response",
    name: "in Express, behind res.status().json()",
    code: 'const app = require("express")();\nlet fired = 0;\napp.get("/", (req, res) => {\n  res.status(201).json({ fired });\n  setTimeout(() => { fired += 1; }, 300);\n});\napp.listen(1);',
    later: { ms: 600, body: '{"fired":0}' },
    unlike:
      'const app = require("express")();\napp.get("/", async (req, res) => {\n  if (req.query.x) { res.json({}); return; }\n  await new Promise((resolve) => setTimeout(resolve, 2));\n  res.send("ok");\n});\napp.listen(1);',
  },
  {
    rule: "interval-in-request",
    name: "ends with its request",
    code: withServer(
      "let ticks = 0;",
      "if (ticks === 0) setInterval(() => { ticks += 1; }, 300); res.end(`${ticks} ticks`)",
    ),
    later: { ms: 700, body: "0 ticks" },
    unlike: withServer(
      "",
      'let n = 0; const timer = setInterval(() => { res.write("."); if (++n === 2) { clearInterval(timer); res.end(); } }, 2)',
    ),
  },
  {
    rule: "request-option",
    name: "socketPath and lookup throw",
    code: telling(
      `for (const attempt of [() => http.request({ socketPath: "/x" }), () => http.get({ host: "x", lookup() {} })])
        try { attempt(); told.push("fine"); } catch (error) { told.push(error.message); }`,
    ),
    body: /^The options\.socketPath option is not implemented; The options\.lookup option is not implemented$/,
    unlike:
      'const http = require("http");\nconst ask = () => http.request({ host: "x", path: "/", headers: {} });\n' +
      serving,
  },
  {
    rule: "agent-options",
    name: "an agent is not asked for a connection",
    code: telling(
      `const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      agent.createConnection = () => told.push("asked");
      agent.addRequest = () => told.push("asked");
      const request = http.get({ host: "localhost", agent });
      for (const name of ["error", "response"]) request.on(name, () => told.push("over"));
      await new Promise((resolve) => request.on("close", resolve).on("error", resolve).on("response", resolve));`,
    ),
    body: /^over$/,
    unlike: 'const { globalAgent } = require("http");\n' + serving,
  },
];
