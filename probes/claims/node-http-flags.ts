import type { ClaimProbe, ProbeTable } from "../probe.ts";

const compat = "nodejs_compat";
const client = "enable_nodejs_http_modules";
const server = "enable_nodejs_http_server_modules";

export const nodeHttpFlagsClaims: ProbeTable<ClaimProbe> = {
  "http-client-flag-needed": {
    about: ["node:http.request"],
    node: true,
    says: [
      { date: "2025-08-14", outcome: { throws: {} } },
      {
        date: "2025-08-14",
        flags: [compat, client],
        outcome: { value: { method: "POST", body: "order 7" } },
      },
    ],
  },
  "http-client-flag-default-2025-08-15": {
    about: ["node:http.get"],
    node: true,
    says: [
      { date: "2025-08-14", outcome: [{ refused: "node:http" }, { throws: {} }] },
      { date: "2025-08-15", outcome: { value: { status: 200, method: "GET" } } },
    ],
  },
  "http-server-flag-needed": {
    about: ["node:http.createServer", "node:http.Server", "node:http.ServerResponse"],
    node: true,
    says: [
      { date: "2025-08-20", flags: [compat, client], outcome: { throws: {} } },
      {
        date: "2025-08-20",
        flags: [compat, client, server],
        outcome: { value: { names: ["function", "function", "function"], made: true } },
      },
    ],
  },
  "http-server-flag-default-2025-09-01": {
    about: ["node:http.createServer", "cloudflare:node.httpServerHandler"],
    says: [
      { date: "2025-08-31", outcome: [{ throws: {} }, { refused: "" }] },
      { date: "2025-09-01", outcome: { value: { status: 200, body: "ready" } } },
    ],
  },
  "http-both-sides-need-both-flags": {
    about: ["node:http.createServer", "node:http.get"],
    says: [
      {
        date: "2025-08-01",
        flags: [compat, client, server],
        outcome: { value: { status: 418, body: { status: 418 } } },
      },
      { date: "2025-08-01", flags: [compat, client], outcome: { throws: {} } },
      { date: "2025-08-01", flags: [compat, server], outcome: { throws: {} } },
    ],
  },
  "http-disable-flags": {
    about: ["node:http.get", "node:http.createServer"],
    timeline: false,
    says: [
      {
        flags: [compat, "disable_nodejs_http_modules"],
        outcome: { value: { client: { fails: 'No such module "node:http".' } } },
      },
      {
        flags: [compat, "disable_nodejs_http_server_modules"],
        outcome: {
          value: {
            client: { works: 200 },
            server: { fails: "The createServer method is not implemented" },
          },
        },
      },
    ],
    comment:
      "The flags are not two equal halves: without the client's flag there is no module node:http at all, so that the server is gone as well.",
  },
  "http-server-flag-depends-on-client-flag": {
    about: ["node:http.createServer", "node:http.get"],
    timeline: false,
    says: [
      {
        date: "2025-08-01",
        flags: [compat, client, server],
        outcome: { value: { client: { works: 200 }, server: { works: "function" } } },
      },
      {
        date: "2025-08-01",
        flags: [compat, server],
        outcome: { value: { client: { fails: 'No such module "node:http".' } } },
      },
    ],
    comment: "Alone, the server's flag gives nothing: there is no module node:http.",
  },
  "http-server-internal-module": {
    about: ["node:_http_server.Server", "node:_http_server.ServerResponse"],
    node: true,
    says: [
      { date: "2025-08-20", flags: [compat, client], outcome: { throws: {} } },
      {
        date: "2025-08-20",
        flags: [compat, client, server],
        outcome: { value: { Server: "function", ServerResponse: "function" } },
      },
    ],
  },
  "http-blog-single-date-mismatch": {
    about: ["node:http.createServer"],
    node: true,
    says: [
      { date: "2025-08-20", outcome: { throws: { code: "ERR_METHOD_NOT_IMPLEMENTED" } } },
      { date: "2025-09-01", outcome: { value: { port: 8080 } } },
    ],
    comment: "The reference is right, and the announcement too early by two weeks for servers.",
  },
};
