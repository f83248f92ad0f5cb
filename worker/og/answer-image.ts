import { errorAnswer, HttpError } from "../http-error.ts";
import { logError } from "../log.ts";
import { imageType } from "../../contract/og.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { drawImage } from "./draw-image.ts";
import { findImage, type FoundImage, isImagePath } from "./find-image.ts";

export interface ImageSite {
  db: D1Database;
  assets: Pick<Fetcher, "fetch">;
  /** The Worker that draws. */
  og: Pick<Fetcher, "fetch">;
  /** Lets the copy for later be written after the answer. */
  waitUntil(work: Promise<unknown>): void;
}

/** The answer at the address of an Open Graph image, or undefined for any other path. */
export async function answerImage(
  request: Request,
  site: ImageSite,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (!isImagePath(url.pathname)) return undefined;
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError("method-not-allowed", "This address is read only.", {
        headers: { allow: "GET, HEAD" },
      });
    }
    const found = await findImage(url.pathname, url.searchParams.get("v"), site.db);
    if (found === undefined) throw new HttpError("not-found", "There is no image here.");
    return await present(request, url, found, site);
  } catch (error) {
    return errorAnswer(error);
  }
}

async function present(
  request: Request,
  url: URL,
  found: FoundImage,
  site: ImageSite,
): Promise<Response> {
  const { version } = found;
  const etag = `"${version}"`;
  // The version that a page's head names goes with what is drawn; any other address may change.
  const isVersioned = url.searchParams.get("v") === version;
  const headers = new Headers({
    ...shared,
    "cache-control": isVersioned
      ? "public, max-age=31536000, immutable"
      : "public, max-age=300, must-revalidate",
    etag,
  });
  if (names(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  try {
    const key = new URL(`${url.pathname}?v=${version}`, url).href;
    return imageAnswer(request, await bytesOf(found, key, url, site), headers);
  } catch (error) {
    logError("og", error, { path: url.pathname });
    headers.set("cache-control", "no-store");
    headers.delete("etag");
    return imageAnswer(request, await defaultImage(url, site.assets), headers);
  }
}

const shared = {
  "content-type": imageType,
  "x-content-type-options": "nosniff",
  // Shown by pages of every other origin: that is what it is for.
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
};

async function bytesOf(
  { card }: FoundImage,
  key: string,
  url: URL,
  site: ImageSite,
): Promise<ArrayBuffer> {
  if (card === undefined) return defaultImage(url, site.assets);
  const kept = await caches.default.match(key);
  if (kept !== undefined) return kept.arrayBuffer();
  const drawn = await drawImage(site.og, card());
  const copy = new Response(drawn, {
    headers: { "content-type": imageType, "cache-control": "public, max-age=31536000" },
  });
  site.waitUntil(caches.default.put(key, copy));
  return drawn;
}

/** The one that is drawn beforehand: dev/draw-images.ts. */
async function defaultImage(url: URL, assets: ImageSite["assets"]): Promise<ArrayBuffer> {
  const answer = await assets.fetch(new URL(dataRoutes.ogDefault, url).href);
  if (answer.status !== 200) throw new Error(`The default image has status ${answer.status}.`);
  return answer.arrayBuffer();
}

function imageAnswer(request: Request, bytes: ArrayBuffer, headers: Headers): Response {
  headers.set("content-length", String(bytes.byteLength));
  return new Response(request.method === "HEAD" ? null : bytes, { headers });
}

/** Whether a list of entity tags has this one, strong or weak, or is "any". */
function names(list: string | null, etag: string): boolean {
  const tags = (list ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.some((tag) => tag === etag || tag === "*");
}
