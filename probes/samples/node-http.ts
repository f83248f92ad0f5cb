import type { Samples } from "./sample.ts";

export const httpSamples: Samples = {
  module: "node:http",
  as: "http",
  expressions: {
    STATUS_CODES: [
      '[http.STATUS_CODES[200], http.STATUS_CODES[418], http.STATUS_CODES[599] ?? "none"]',
      "Object.keys(http.STATUS_CODES).length",
      "http.STATUS_CODES[508]",
    ],
    METHODS: [
      '["GET", "QUERY", "PROPFIND", "M-SEARCH"].map((name) => http.METHODS.includes(name))',
      "http.METHODS.length",
    ],
    maxHeaderSize: ["http.maxHeaderSize"],
    validateHeaderName: [
      'http.validateHeaderName("X-Own")',
      'http.validateHeaderName("bad name")',
      'http.validateHeaderName("")',
    ],
    validateHeaderValue: [
      'http.validateHeaderValue("x-own", "fine")',
      String.raw`http.validateHeaderValue("x-own", "bad\nvalue")`,
      'http.validateHeaderValue("x-own", undefined)',
    ],
    createServer: [
      "http.createServer() instanceof http.Server",
      'http.createServer("not a function")',
      'http.createServer({ requestTimeout: "soon" })',
      "http.createServer().listening",
    ],
    Server: [
      'new http.Server(() => {}).listenerCount("request")',
      "((server) => [server.timeout, server.keepAliveTimeout, server.headersTimeout, server.requestTimeout, server.maxHeadersCount])(http.createServer())",
    ],
    "Server.close": [
      'await new Promise((resolve) => http.createServer().close((error) => resolve(error?.code ?? "closed")))',
    ],
    "Server.setTimeout": [
      "((server) => server.setTimeout(5000) === server)(http.createServer())",
      "((server) => { server.setTimeout(5000); return server.timeout; })(http.createServer())",
    ],
    globalAgent: ["http.globalAgent instanceof http.Agent", "http.globalAgent.keepAlive"],
    Agent: [
      "((agent) => [agent.keepAlive, agent.maxSockets === Infinity, agent.maxFreeSockets])(new http.Agent({ keepAlive: true, maxSockets: 5 }))",
      'new http.Agent({ maxTotalSockets: "many" })',
      "new http.Agent().defaultPort",
    ],
    "Agent.getName": [
      'new http.Agent().getName({ host: "a.example", port: 80, localAddress: "10.0.0.1" })',
      'new http.Agent().getName({ host: "a.example", port: 80, family: 6 })',
    ],
    "Agent.defaultMaxSockets": ["http.Agent.defaultMaxSockets === Infinity"],
    "Agent.destroy": ["new http.Agent().destroy()"],
    request: [
      'http.request("not a url")',
      'http.request({ method: "BAD METHOD", host: "a.example" })',
      'http.request({ host: "a.example", path: "/a b" })',
      'http.request("ftp://a.example/")',
      "http.request({ host: 7 })",
    ],
    get: [
      'http.get("https://a.example/")',
      'http.get({ host: "a.example", headers: { "bad name": "x" } })',
    ],
    OutgoingMessage: ['new http.OutgoingMessage() instanceof (await import("node:stream")).Stream'],
    "OutgoingMessage.setHeader": [
      '((message) => { message.setHeader("X-Own", 7); return [message.getHeader("x-own"), message.getHeaders()]; })(new http.OutgoingMessage())',
      'new http.OutgoingMessage().setHeader("bad name", "x")',
      String.raw`new http.OutgoingMessage().setHeader("x-own", "bad\r\nvalue")`,
      'new http.OutgoingMessage().setHeader("x-own")',
    ],
    "OutgoingMessage.getHeader": [
      '((message) => { message.setHeader("Set-Cookie", ["a=1", "b=2"]); return message.getHeader("set-cookie"); })(new http.OutgoingMessage())',
      "new http.OutgoingMessage().getHeader(7)",
    ],
    "OutgoingMessage.getHeaders": [
      '((message) => { message.setHeader("A", "1"); return Object.getPrototypeOf(message.getHeaders()) === null; })(new http.OutgoingMessage())',
    ],
    "OutgoingMessage.getHeaderNames": [
      '((message) => { message.setHeader("X-A", "1"); message.setHeader("X-B", "2"); return message.getHeaderNames(); })(new http.OutgoingMessage())',
    ],
    "OutgoingMessage.getRawHeaderNames": [
      '((message) => { message.setHeader("X-A", "1"); return message.getRawHeaderNames(); })(new http.OutgoingMessage())',
    ],
    "OutgoingMessage.hasHeader": [
      '((message) => { message.setHeader("X-A", "1"); return [message.hasHeader("x-a"), message.hasHeader("x-b")]; })(new http.OutgoingMessage())',
    ],
    "OutgoingMessage.removeHeader": [
      '((message) => { message.setHeader("X-A", "1"); message.removeHeader("x-a"); return message.hasHeader("x-a"); })(new http.OutgoingMessage())',
    ],
    "OutgoingMessage.appendHeader": [
      '((message) => { message.appendHeader("a", "1"); message.appendHeader("a", ["2", "3"]); return message.getHeader("a"); })(new http.OutgoingMessage())',
    ],
    "OutgoingMessage.setHeaders": [
      '((message) => { message.setHeaders(new Headers({ a: "1", b: "2" })); return { ...message.getHeaders() }; })(new http.OutgoingMessage())',
      'new http.OutgoingMessage().setHeaders({ a: "1" })',
    ],
    "OutgoingMessage.headersSent": ["new http.OutgoingMessage().headersSent"],
    "OutgoingMessage.writableEnded": ["new http.OutgoingMessage().writableEnded"],
    "OutgoingMessage.writableFinished": ["new http.OutgoingMessage().writableFinished"],
    "OutgoingMessage.writableLength": ["new http.OutgoingMessage().writableLength"],
    "OutgoingMessage.writableHighWaterMark": ["new http.OutgoingMessage().writableHighWaterMark"],
    "OutgoingMessage.writableCorked": [
      "((message) => { message.cork(); return message.writableCorked; })(new http.OutgoingMessage())",
    ],
    "OutgoingMessage.cork": ["new http.OutgoingMessage().cork()"],
    "OutgoingMessage.uncork": [
      "((message) => { message.cork(); message.uncork(); return message.writableCorked; })(new http.OutgoingMessage())",
    ],
    "OutgoingMessage.writableObjectMode": ["new http.OutgoingMessage().writableObjectMode"],
    "OutgoingMessage.writableNeedDrain": ["new http.OutgoingMessage().writableNeedDrain"],
    "OutgoingMessage.closed": ["new http.OutgoingMessage().closed"],
    "OutgoingMessage.errored": ["new http.OutgoingMessage().errored"],
    "OutgoingMessage.pipe": [
      'await new Promise((resolve) => { const message = new http.OutgoingMessage(); message.on("error", ({ code }) => resolve(code)); message.pipe(null); })',
    ],
    "OutgoingMessage.destroy": ["new http.OutgoingMessage().destroy().destroyed"],
    "OutgoingMessage.write": ["new http.OutgoingMessage().write(7)"],
    ServerResponse: [
      '((response) => [response.statusCode, response.statusMessage ?? "none", response.sendDate, response.shouldKeepAlive])(new http.ServerResponse({ method: "GET", httpVersionMajor: 1, httpVersionMinor: 1 }))',
    ],
    "ServerResponse.writeHead": [
      '((response) => { response.writeHead(201, "Made", { "X-A": "1" }); return [response.statusCode, response.statusMessage, response.headersSent]; })(new http.ServerResponse({ method: "GET", httpVersionMajor: 1, httpVersionMinor: 1 }))',
      'new http.ServerResponse({ method: "GET", httpVersionMajor: 1, httpVersionMinor: 1 }).writeHead(99)',
      'new http.ServerResponse({ method: "GET", httpVersionMajor: 1, httpVersionMinor: 1 }).writeHead(200, { "bad name": "x" })',
      '((response) => { response.writeHead(200, ["a", "1", "b", "2"]); response.writeHead(200); })(new http.ServerResponse({ method: "GET", httpVersionMajor: 1, httpVersionMinor: 1 }))',
    ],
    IncomingMessage: [
      '((message) => [message.httpVersion ?? "none", message.complete, message.url, message.method])(new http.IncomingMessage(null))',
    ],
    "IncomingMessage.headers": ["new http.IncomingMessage(null).headers"],
    "IncomingMessage.headersDistinct": ["new http.IncomingMessage(null).headersDistinct"],
    "IncomingMessage.trailers": ["new http.IncomingMessage(null).trailers"],
    "IncomingMessage.trailersDistinct": ["new http.IncomingMessage(null).trailersDistinct"],
    "IncomingMessage.connection": ["new http.IncomingMessage(null).connection"],
    WebSocket: ["http.WebSocket === globalThis.WebSocket", 'new http.WebSocket("not a url")'],
    "WebSocket.OPEN": [
      "[http.WebSocket.CONNECTING, http.WebSocket.OPEN, http.WebSocket.CLOSING, http.WebSocket.CLOSED]",
    ],
    CloseEvent: ['new http.CloseEvent("close", { code: 1001, reason: "away" }).code'],
    MessageEvent: ['new http.MessageEvent("message", { data: "hi" }).data'],
  },
};
