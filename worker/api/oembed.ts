import * as v from "valibot";
import { defaultLook, embedCode, embedSize } from "../../contract/embed.ts";
import { siteName } from "../../contract/document.ts";
import { type Oembed, oembedFormats } from "../../contract/oembed.ts";
import { dataRoutes, matchPage } from "../../contract/routes.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import { ogImage } from "../og/og-image.ts";
import { canonicalPath } from "../page-address.ts";
import { findExample } from "../programs/examples.ts";
import { findProgram } from "../programs/store.ts";
import { oembedXml } from "./oembed-xml.ts";

interface OembedSite {
  db: D1Database;
  origin: string;
}

/** Short, for a program may be deleted, and its picture changes with what it answers. */
const cacheSeconds = 300;

const Size = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,5}$/, "Give a whole number of pixels."),
    v.transform(Number),
  ),
);

const Query = v.object({
  url: v.optional(
    v.pipe(v.string(), v.minLength(1, "Give the address of a program, as in ?url=https://…/p/….")),
    "",
  ),
  format: v.optional(v.string(), "json"),
  maxwidth: Size,
  maxheight: Size,
});
type Query = v.InferOutput<typeof Query>;

type Format = (typeof oembedFormats)[number]["format"];

/** What another site may show of a program (oembed.com), or undefined for any other path. */
export async function answerOembed(
  request: Request,
  site: OembedSite,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (url.pathname !== dataRoutes.oembed) return undefined;
  const answer = await answerOrRefuse(request, url.searchParams, site);
  // Any page may read it: it says nothing that its page does not, and takes no cookie.
  answer.headers.set("access-control-allow-origin", "*");
  return request.method === "HEAD" ? new Response(null, answer) : answer;
}

async function answerOrRefuse(
  request: Request,
  parameters: URLSearchParams,
  site: OembedSite,
): Promise<Response> {
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError("method-not-allowed", "This address is read only.", {
        headers: { allow: "GET, HEAD" },
      });
    }
    const query = readQuery(parameters);
    const format = formatNamed(query.format);
    const shown = await describe(query, site);
    if (shown === undefined) throw new HttpError("not-found", "There is no program at this url.");
    return formatted(shown, format);
  } catch (error) {
    return errorAnswer(error);
  }
}

function readQuery(parameters: URLSearchParams): Query {
  const { success, output, issues } = v.safeParse(Query, Object.fromEntries(parameters));
  if (success) return output;
  const [issue] = issues;
  throw new HttpError("invalid-request", `${v.getDotPath(issue)}: ${issue.message}`);
}

function formatNamed(name: string): Format {
  const found = oembedFormats.find(({ format }) => format === name);
  if (found !== undefined) return found.format;
  throw new HttpError("unknown-format", "The formats are json and xml.");
}

async function describe(query: Query, { db, origin }: OembedSite): Promise<Oembed | undefined> {
  const page = pageAt(query.url, origin);
  if (page?.id === "example") {
    const example = findExample(page.params["slug"] ?? "");
    if (example === undefined) return undefined;
    const author = { author_name: siteName, author_url: new URL("/", origin).href };
    return linkTo(
      example.title,
      author,
      thumbnail(origin, { kind: "example", example }, query),
      origin,
    );
  }
  if (page?.id !== "program") return undefined;
  const record = await findProgram(db, (page.params["id"] ?? "").toLowerCase());
  if (record === undefined) return undefined;
  const { id, title, lastStatus: status } = record;
  // Nobody signs what they share, so there is no author to name.
  const picture = thumbnail(origin, { kind: "program", id, title, status }, query);
  return { ...linkTo(title, {}, picture, origin), ...frameOf({ origin, id, title }, query) };
}

/** The program itself in a frame, no larger than what was asked for. */
function frameOf(
  program: { origin: string; id: string; title: string },
  { maxwidth = Infinity, maxheight = Infinity }: Query,
) {
  const width = Math.min(embedSize.width, maxwidth);
  const height = Math.min(embedSize.height, maxheight);
  const html = embedCode(program, defaultLook, { width, height });
  return { type: "rich" as const, html, width, height };
}

/** The page at an address of this site, however it is spelled; its query and hash change nothing. */
function pageAt(address: string, origin: string): ReturnType<typeof matchPage> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.host !== new URL(origin).host) return undefined;
  return matchPage(canonicalPath(url.pathname) ?? url.pathname);
}

type Thumbnail = Pick<Oembed, "thumbnail_url" | "thumbnail_width" | "thumbnail_height">;

/** The page's image, where it fits: a thumbnail is never to be larger than what was asked for. */
function thumbnail(
  origin: string,
  subject: Parameters<typeof ogImage>[1],
  { maxwidth = Infinity, maxheight = Infinity }: Query,
): Thumbnail {
  const { url, width, height } = ogImage(origin, subject);
  if (width > maxwidth || height > maxheight) return {};
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height };
}

function linkTo(
  title: string,
  author: Pick<Oembed, "author_name" | "author_url">,
  picture: Thumbnail,
  origin: string,
): Oembed {
  return {
    version: "1.0",
    type: "link",
    title: title.toWellFormed(),
    ...author,
    provider_name: siteName,
    provider_url: new URL("/", origin).href,
    cache_age: cacheSeconds,
    ...picture,
  };
}

function formatted(answer: Oembed, format: Format): Response {
  const headers = {
    "cache-control": `public, max-age=${cacheSeconds}`,
    "x-content-type-options": "nosniff",
  };
  if (format === "json") return Response.json(answer, { headers });
  return new Response(oembedXml(answer), {
    headers: { ...headers, "content-type": "text/xml; charset=utf-8" },
  });
}
