import { databasePackages } from "./databases.ts";
import { pluginPackages } from "./plugins.ts";
import type { ShelfPackage } from "./shelf-package.ts";
import { interpreted, interpretedTemplates, templatePackages } from "./templates.ts";

/** What of Hono belongs to other servers and to browsers. */
const honoElsewhere = [
  "aws-lambda",
  "bun",
  "cloudflare-pages",
  "deno",
  "jsx/dom",
  "jsx/dom/",
  "lambda-edge",
  "netlify",
  "service-worker",
  "vercel",
];

const interpretedSchemas = interpreted("schemas that are compiled late are");

/**
 * The packages that programs can import without installing anything. To add one: `npm install -D -E` it,
 * add its line here, or in plugins.ts if it extends one framework, in databases.ts if it drives a database, in
 * templates.ts if it is an engine of those, and a program that uses it in `smoke/<name>/`, with the requests that
 * prove it in `example.json`. The build bundles it with every subpath that its `exports` name one by one.
 */
export const shelfPackages: readonly ShelfPackage[] = [
  { name: "express" },
  { name: "koa" },
  { name: "@koa/router" },
  { name: "hono", leaveOut: honoElsewhere },
  { name: "cors" },
  { name: "morgan" },
  { name: "cookie-parser" },
  { name: "body-parser" },
  { name: "express-session" },
  { name: "helmet" },
  { name: "compression" },
  { name: "zod" },
  { name: "nanoid" },
  { name: "jsonwebtoken" },

  { name: "express", installed: "express4", major: 4 },
  {
    name: "fastify",
    finding:
      "Workers allow no timer at start-up and compile no code in a request. On this shelf its plugin timeout is off until the first request, and what it compiles late is interpreted. `inject()` does not work: the runtime's ServerResponse cannot be called without `new`.",
  },
  {
    name: "@hono/node-server",
    finding:
      "It replaces the global Response, and Workers take no other than their own. On this shelf it leaves the globals alone; elsewhere, pass `overrideGlobalObjects: false`.",
  },
  { name: "@hapi/hapi" },
  { name: "@hapi/boom" },
  { name: "polka" },
  { name: "connect" },
  {
    name: "h3",
    leaveOut: [
      "deno",
      "bun",
      "cloudflare",
      "service-worker",
      "generic",
      "tracing",
      "rules",
      "rules/",
    ],
  },
  { name: "restana" },

  {
    name: "find-my-way",
    finding: interpreted("routes that are added late are"),
  },
  { name: "router" },
  { name: "path-to-regexp" },

  { name: "serve-static" },
  { name: "serve-favicon" },
  { name: "serve-index" },
  { name: "method-override" },
  { name: "response-time" },
  { name: "express-rate-limit", finding: "Counts are kept in one isolate; production has many." },
  { name: "express-validator" },
  {
    name: "multer",
    finding: "Keep files in memory: what a request writes to `/tmp` is gone with it.",
  },
  { name: "busboy" },
  { name: "formidable", finding: "What a request writes to `/tmp` is gone with it." },
  { name: "cookie" },
  { name: "cookie-session" },
  { name: "csrf-csrf" },
  { name: "connect-flash" },
  { name: "errorhandler" },
  { name: "vhost" },
  { name: "http-errors" },
  { name: "on-finished" },
  { name: "passport" },
  { name: "passport-local" },
  { name: "passport-http-bearer" },

  { name: "koa-bodyparser" },
  { name: "koa-static" },
  { name: "koa-send" },
  { name: "koa-session" },
  { name: "koa-mount" },
  { name: "koa-compose" },
  { name: "@koa/cors" },
  { name: "@ladjs/koa-views", finding: interpretedTemplates },

  { name: "joi" },
  { name: "yup" },
  { name: "ajv", files: ["dist/{2019,2020,jtd}.js"], finding: interpretedSchemas },
  { name: "ajv-formats", finding: interpretedSchemas },
  { name: "valibot" },
  { name: "superstruct" },
  { name: "jose" },
  { name: "bcryptjs" },

  { name: "pino" },
  { name: "winston" },
  { name: "debug" },
  { name: "uuid" },
  { name: "ulid" },
  {
    name: "dayjs",
    files: ["plugin/*.js", "locale/{de,en,en-gb,es,fr,it,ja,ko,nl,pl,pt,pt-br,ru,tr,uk,zh-cn}.js"],
  },
  { name: "date-fns", partsOf: ["", "/fp", "/locale"] },
  { name: "luxon" },
  { name: "ms" },

  { name: "axios", leaveOut: ["lib/", "unsafe/", "dist/"] },
  {
    name: "undici",
    finding:
      "Its clients open sockets of their own, which are closed here; its mocks work, and so does the global fetch.",
  },
  { name: "node-fetch" },
  { name: "got" },
  { name: "ky" },
  { name: "graphql" },
  { name: "graphql-http", leaveOut: ["lib/use/http2", "lib/use/@netlify/", "lib/use/uWebSockets"] },
  { name: "graphql-yoga" },
  {
    name: "@trpc/server",
    leaveOut: [
      "adapters/aws-lambda",
      "adapters/next",
      "adapters/next-app-dir",
      "adapters/ws",
      "rpc",
      "shared",
      "unstable-core-do-not-import",
    ],
  },

  ...templatePackages,

  {
    name: "lodash",
    files: ["*.js"],
    partsOf: ["", "/fp"],
    leaveOut: ["lodash", "core"],
    finding: interpreted("what `_.template` makes is"),
  },
  { name: "qs" },
  { name: "dotenv", leaveOut: ["config.js"] },
  { name: "mime-types" },
  { name: "iconv-lite" },
  { name: "marked", leaveOut: ["bin/marked"] },
  { name: "sanitize-html" },
  { name: "js-yaml", leaveOut: ["browser"] },
  { name: "csv-parse", leaveOut: ["browser/"] },
  { name: "rxjs" },
  { name: "eventemitter3" },

  { name: "supertest" },
  {
    name: "nock",
    failure:
      "It reads a file from beside its own module while it loads, and a module of a Worker has no address.",
  },
  {
    name: "sinon",
    finding:
      "It sets a timer while it loads, which Workers refuse. On this shelf it does not; fake timers replace those of the whole isolate.",
  },
  {
    name: "ws",
    finding:
      "An upgrade request never reaches a Node server on Workers, so no socket opens; plain HTTP beside it works.",
  },
  {
    name: "socket.io",
    finding:
      "An upgrade request never reaches a Node server on Workers, so clients stay with HTTP long polling, where each request may meet another isolate.",
  },

  { name: "accepts" },
  { name: "basic-auth" },
  { name: "bytes" },
  { name: "content-type" },
  { name: "cookie-signature" },
  { name: "escape-html" },
  { name: "etag" },
  { name: "finalhandler" },
  { name: "fresh" },
  { name: "mime" },
  { name: "on-headers" },
  { name: "raw-body" },
  { name: "send" },
  { name: "type-is" },
  {
    name: "http-proxy-middleware",
    finding:
      "It logs the request of each response, which responses do not name on Workers. On this shelf it logs nothing.",
  },

  { name: "async" },
  { name: "chalk" },
  { name: "co" },
  { name: "crypto-js" },
  { name: "lru-cache" },
  { name: "moment" },
  { name: "node-cache" },
  { name: "nodemailer", leaveOut: ["lib/"] },
  { name: "p-limit" },
  { name: "pbkdf2-password" },
  { name: "slugify" },
  { name: "streaming-json-stringify" },
  { name: "underscore" },
  { name: "validator" },

  ...databasePackages,
  ...pluginPackages,
];
