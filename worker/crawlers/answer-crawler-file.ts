import { parse } from "regexparam";
import { dataRoutes } from "../../contract/routes.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import { webManifest } from "./manifest.ts";
import { robotsTxt } from "./robots.ts";
import { securityTxt } from "./security-txt.ts";
import { mostAddresses, sitemapIndex, sitemapPart, type SitemapSource } from "./sitemap.ts";

type Body = string | ReadableStream<Uint8Array> | undefined;

interface CrawlerFile {
  type: string;
  /** For how long it may be kept. */
  seconds: number;
  body(source: SitemapSource): Body | Promise<Body>;
}

const text = "text/plain; charset=utf-8";
const xml = "application/xml; charset=utf-8";
const day = 86_400;

const files = new Map<string, CrawlerFile>([
  [dataRoutes.robots, { type: text, seconds: day, body: ({ origin }) => robotsTxt(origin) }],
  [dataRoutes.sitemap, { type: xml, seconds: 3600, body: sitemapIndex }],
  [dataRoutes.manifest, { type: "application/manifest+json", seconds: day, body: webManifest }],
  [
    dataRoutes.securityTxt,
    { type: text, seconds: day, body: ({ origin }) => securityTxt(origin, new Date()) },
  ],
]);

const part = parse(dataRoutes.sitemapPart).pattern;

function findFile(pathname: string): CrawlerFile | undefined {
  const [, n] = part.exec(pathname) ?? [];
  if (n === undefined) return files.get(pathname);
  const body = (source: SitemapSource) =>
    // One spelling of each number, and none that arithmetic would round.
    /^(?:0|[1-9]\d{0,6})$/.test(n) ? sitemapPart(Number(n), source) : undefined;
  return { type: xml, seconds: 3600, body };
}

/** The answer at the address of a file that robots and browsers look for, or undefined for any other. */
export async function answerCrawlerFile(
  request: Request,
  site: Omit<SitemapSource, "size">,
): Promise<Response | undefined> {
  const file = findFile(new URL(request.url).pathname);
  if (file === undefined) return undefined;
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError("method-not-allowed", "This address is read only.", {
        headers: { allow: "GET, HEAD" },
      });
    }
    const body = await file.body({ ...site, size: mostAddresses });
    if (body === undefined) throw new HttpError("not-found", "There is nothing at this address.");
    const headers = {
      "content-type": file.type,
      "cache-control": `public, max-age=${file.seconds}`,
      "x-content-type-options": "nosniff",
    };
    if (request.method === "GET") return new Response(body, { headers });
    if (typeof body !== "string") await body.cancel();
    return new Response(null, { headers });
  } catch (error) {
    return errorAnswer(error);
  }
}
