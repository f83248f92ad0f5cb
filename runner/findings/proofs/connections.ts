import { type Proof, serving, telling } from "./proof.ts";
import { withServer } from "./with-server.ts";

const wait = "await new Promise((resolve) => setTimeout(resolve, 30));";

/** Rules about what a Worker cannot accept or open. */
export const connectionProofs: Proof[] = [
  {
    rule: "net-server",
    name: "listens, tells so, and is never connected to",
    code: telling(
      `const net = require("net");
      const server = net.createServer(() => told.push("connection"));
      server.on("error", () => told.push("error"));
      server.listen(1234, () => told.push("listening"));
      ${wait}
      told.push(server.listening);`,
    ),
    body: /^listening; true$/,
    unlike: 'const net = require("net"); net.isIP("::1");\n' + serving,
  },
  {
    rule: "tls-server",
    name: "throws",
    code: telling('require("tls").createServer({}, () => {});'),
    body: /^Error: Not implemented$/,
    unlike: 'const tls = require("tls"); tls.rootCertificates;\n' + serving,
  },
  {
    rule: "https-server",
    name: "answers plain requests without a certificate",
    code: 'const https = require("https");\nhttps.createServer({ key: "none", cert: "none" }, (req, res) => res.end("encrypted " + req.socket.encrypted)).listen(443);',
    body: /^encrypted false$/,
    unlike: 'require("https").globalAgent;\n' + serving,
  },
  {
    rule: "dgram",
    name: "binds without an event, and hears nothing",
    code: telling(
      `const socket = require("dgram").createSocket("udp4");
      for (const name of ["listening", "message", "error"]) socket.on(name, () => told.push(name));
      socket.bind(9999, () => told.push("bound"));
      ${wait}
      told.push("nothing");`,
    ),
    body: /^nothing$/,
    unlike:
      "const { createSocket } = { createSocket: () => ({ bind() {} }) }; createSocket().bind(1);\n" +
      serving,
  },
  {
    rule: "http2",
    name: "servers and clients throw",
    code: telling(
      `const http2 = require("http2");
      for (const attempt of [() => http2.createServer(), () => http2.createSecureServer({}), () => http2.connect("http://x")])
        try { attempt(); told.push("fine"); } catch (error) { told.push(error.code); }`,
    ),
    body: /^ERR_METHOD_NOT_IMPLEMENTED; ERR_METHOD_NOT_IMPLEMENTED; ERR_METHOD_NOT_IMPLEMENTED$/,
    unlike: 'const { constants } = require("http2");\n' + serving,
  },
  {
    rule: "upgrade-event",
    name: "is not emitted for a request that asks for it",
    code: withServer(
      'let upgrades = 0;\nserver.on("upgrade", () => { upgrades += 1; });',
      "res.end(`${upgrades} upgrades`)",
    ),
    request: {
      headers: [
        ["connection", "Upgrade"],
        ["upgrade", "websocket"],
      ],
    },
    later: { ms: 0, body: "0 upgrades" },
    unlike: withServer('server.on("request", () => {}); process.emitter?.on("upgrade", () => {});'),
  },
  {
    rule: "upgrade-event",
    name: "on a server of Express, in a chain",
    code: 'const express = require("express");\nconst app = express();\napp.get("/", (req, res) => res.send("plain"));\napp.listen(1).on("upgrade", () => console.log("upgraded"));',
    body: /^plain$/,
    lines: [],
    unlike:
      'const app = require("express")();\napp.on("mount", () => {});\napp.get("/", (req, res) => res.send("ok"));\napp.listen(1);',
  },
  {
    rule: "websocket-server",
    name: "ws has no client, whoever asks",
    code: 'const http = require("http");\nconst { WebSocketServer } = require("ws");\nconst server = http.createServer((req, res) => res.end(`${sockets.clients.size} sockets, ${opened} opened`));\nlet opened = 0;\nconst sockets = new WebSocketServer({ server });\nsockets.on("connection", () => { opened += 1; });\nserver.listen(1);',
    request: {
      headers: [
        ["connection", "Upgrade"],
        ["upgrade", "websocket"],
        ["sec-websocket-version", "13"],
        ["sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="],
      ],
    },
    later: { ms: 0, body: "0 sockets, 0 opened" },
    unlike:
      'const { WebSocket } = require("ws");\nconst connect = () => new WebSocket("ws://localhost/");\n' +
      serving,
  },
  {
    rule: "socket-io",
    name: "a client gets no socket",
    code: 'const http = require("http");\nconst { Server } = require("socket.io");\nconst server = http.createServer((req, res) => res.end(`${io.engine.clientsCount} clients`));\nconst io = new Server(server);\nserver.listen(1);',
    request: {
      path: "/socket.io/?EIO=4&transport=websocket",
      headers: [
        ["connection", "Upgrade"],
        ["upgrade", "websocket"],
        ["sec-websocket-version", "13"],
        ["sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="],
      ],
    },
    later: { ms: 0, body: "0 clients" },
    unlike: "const io = { Server: class {} };\nnew io.Server();\n" + serving,
  },
];
