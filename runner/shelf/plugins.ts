import type { ShelfPackage } from "./shelf-package.ts";

const noFilesKept = "What a request writes to `/tmp` is gone with it.";

/** Packages that extend one framework. */
export const pluginPackages: readonly ShelfPackage[] = [
  {
    name: "@fastify/cookie",
    finding:
      "With a secret it asks for random bytes while it starts, which Workers refuse. On this shelf it does not.",
  },
  { name: "@fastify/cors" },
  { name: "@fastify/formbody" },
  { name: "@fastify/helmet" },
  { name: "@fastify/jwt" },
  { name: "@fastify/multipart", finding: noFilesKept },
  { name: "@fastify/rate-limit", finding: "Counts are kept in one isolate; production has many." },
  { name: "@fastify/sensible" },
  {
    name: "@fastify/static",
    finding:
      "It opens files with options that the runtime does not take. On this shelf it leaves them out; elsewhere, pass `highWaterMark`.",
  },
  { name: "@fastify/view" },
  { name: "fastify-plugin" },

  { name: "@hapi/basic" },
  { name: "@hapi/cookie" },
  { name: "@hapi/inert" },
  { name: "@hapi/vision" },

  { name: "@hono/zod-validator" },

  { name: "koa-basic-auth" },
  { name: "koa-body", finding: noFilesKept },
  { name: "koa-csrf" },
  { name: "koa-route" },
  { name: "co-body" },

  { name: "@polka/send-type" },
  { name: "sirv" },

  { name: "connect-redis" },
  { name: "express-async-handler" },
  {
    name: "express-basic-auth",
    finding:
      "It calls `Buffer.alloc` with a number and an encoding, which throws on Workers. On this shelf it does not.",
  },
  { name: "express-fileupload", finding: noFilesKept },
  { name: "passport-jwt" },
];
