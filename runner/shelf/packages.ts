/**
 * The packages that programs can import without installing anything. Each is an exact devDependency
 * of the project; `npm run build:shelf` bundles it with every subpath that its `exports` name one by one.
 */
export interface ShelfPackage {
  name: string;
  /** Subpaths not to build, as in `exports` without the leading "./"; a trailing "/" means the whole folder. */
  leaveOut?: readonly string[];
}

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
];
