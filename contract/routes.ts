import { inject, parse } from "regexparam";
import { keysOf } from "./keys-of.ts";

/** Pages: what a person opens, what the Worker renders first and the client takes over. The first that matches. */
export const pageRoutes = {
  home: "/",
  examples: "/examples",
  example: "/examples/:slug",
  program: "/p/:id",
  compat: "/compat",
  compatClaims: "/compat/claims",
  compatArea: "/compat/claims/:area",
  compatPackages: "/compat/packages",
  compatCheck: "/compat/check",
  compatReport: "/compat/check/:id",
  compatModule: "/compat/:module",
  compatApi: "/compat/:module/:api",
  proof: "/proof/:id",
  mine: "/mine",
  about: "/about",
  api: "/api",
} as const;
export type PageRoute = keyof typeof pageRoutes;

/** Addresses that answer with data. */
export const dataRoutes = {
  programJson: "/p/:id.json",
  programRaw: "/p/:id/raw/*",
  clearance: "/api/clearance",
  runs: "/api/runs",
  programs: "/api/programs",
  program: "/api/programs/:id",
  programRuns: "/api/programs/:id/runs",
  checks: "/api/checks",
  reports: "/api/reports",
  report: "/api/reports/:id",
  page: "/api/page",
  cspReports: "/api/csp-reports",
  health: "/api/health",
  openapi: "/api/openapi.json",
  mcp: "/mcp",
  embed: "/embed/:id",
  badge: "/badge/:id.svg",
  oembed: "/oembed",
  ogDefault: "/og/default.png",
  ogImage: "/og/:id.png",
  ogExample: "/og/examples/:slug.png",
  robots: "/robots.txt",
  sitemap: "/sitemap.xml",
  sitemapPart: "/sitemap/:n.xml",
  compatJson: "/compat.json",
  compatCsv: "/compat.csv",
  compatFeed: "/compat/feed.xml",
  manifest: "/manifest.webmanifest",
  securityTxt: "/.well-known/security.txt",
} as const;
export type DataRoute = keyof typeof dataRoutes;

/** Built assets; the one prefix that never wakes the Worker. */
export const assetsPrefix = "/_berth/";

type Params = Record<string, string>;

const parsedPages = keysOf(pageRoutes).map((id) => ({ id, parsed: parse(pageRoutes[id]) }));

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The page at a path (without query), or undefined. A path that does not decode matches nothing. */
export function matchPage(pathname: string): { id: PageRoute; params: Params } | undefined {
  for (const { id, parsed } of parsedPages) {
    const { keys, pattern } = parsed;
    const match = pattern.exec(pathname);
    if (match === null) continue;
    const values = keys.map((_, index) => decode(match[index + 1] ?? ""));
    if (values.includes(undefined)) return undefined;
    return { id, params: Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""])) };
  }
  return undefined;
}

/** Never throws: half of a surrogate pair, which no address can hold, is replaced. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

function fill(pattern: string, params: Params): string {
  const encoded = Object.entries(params).map(([key, value]) => [
    key,
    // A wildcard holds a path: its slashes stay.
    key === "*" ? value.split("/").map(encode).join("/") : encode(value),
  ]);
  return inject(pattern, Object.fromEntries(encoded));
}

/** The path of a page. */
export function pageHref(id: PageRoute, params: Params = {}): string {
  return fill(pageRoutes[id], params);
}

/** The path of a data address. */
export function dataHref(id: DataRoute, params: Params = {}): string {
  return fill(dataRoutes[id], params);
}

/** The live URL of a stored program. `origin` gives the scheme, `runHost` the host with its port. */
export function liveHref(origin: string, runHost: string, programId: string): string {
  return `${new URL(origin).protocol}//${programId}.${runHost}/`;
}
