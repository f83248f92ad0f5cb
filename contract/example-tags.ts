import { keysOf } from "./keys-of.ts";

/** What a gallery program is made with. Each has one of these at least. */
export const frameworkTags = {
  "node-http": "node:http",
  express: "Express",
  koa: "Koa",
  hono: "Hono",
  worker: "Worker",
} as const;

/** What it is about. Each has one of these at least, the most telling first. */
export const topicTags = {
  auth: "Authentication",
  bodies: "Forms and bodies",
  bytes: "Bytes and text",
  cache: "Caching",
  client: "Calling other servers",
  context: "Where it runs",
  cookies: "Cookies and sessions",
  crypto: "Cryptography",
  data: "Storing data",
  errors: "Errors",
  events: "Events",
  files: "Files",
  headers: "Headers",
  html: "HTML",
  json: "JSON",
  limits: "Limits",
  location: "Location",
  logging: "Logging",
  modules: "Modules",
  routing: "Routing",
  scheduled: "Scheduled",
  sockets: "Sockets",
  streams: "Streams",
  testing: "Testing",
  timers: "Timers",
  typescript: "TypeScript",
  wasm: "WebAssembly",
  websockets: "WebSockets",
} as const;

export type ExampleTag = keyof typeof frameworkTags | keyof typeof topicTags;

/** Every tag with its name, in the order in which they are offered. */
export const exampleTags: Record<ExampleTag, string> = { ...frameworkTags, ...topicTags };
export const exampleTagIds = keysOf(exampleTags);
