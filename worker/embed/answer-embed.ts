import { parse } from "regexparam";
import { lookOf } from "../../contract/embed.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import type { GateContext } from "../page-result.ts";
import { findProgram, type StoredRecord } from "../programs/store.ts";
import { presentProgram } from "../programs/stored-program.ts";
import { makeNonce } from "../shell/nonce.ts";
import { badgeSvg } from "./badge.ts";
import { embedAssets } from "./embed-assets.ts";
import { embedDocument, embedNotFound } from "./embed-document.ts";
import { embedHeaders } from "./embed-headers.ts";

export interface EmbedSite extends GateContext {
  assets: Pick<Fetcher, "fetch">;
}

const embed = parse(dataRoutes.embed).pattern;
const badge = parse(dataRoutes.badge).pattern;

/** A badge is fetched by the proxies of whoever shows it; a deleted program's is gone within the hour. */
const badgeHeaders = {
  "content-type": "image/svg+xml; charset=utf-8",
  "cache-control": "public, max-age=3600",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy": "default-src 'none'; sandbox",
};

/** The answer at an embedded program's addresses, or undefined for any other path. */
export async function answerEmbed(
  request: Request,
  site: EmbedSite,
): Promise<Response | undefined> {
  const url = new URL(request.url);
  const [, embedId] = embed.exec(url.pathname) ?? [];
  const [, badgeId] = badge.exec(url.pathname) ?? [];
  const id = embedId ?? badgeId;
  if (id === undefined) return undefined;
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError("method-not-allowed", "This address is read only.", {
        headers: { allow: "GET, HEAD" },
      });
    }
    const record = await findProgram(site.db, id);
    const answer = badgeId === undefined ? await frame(request, record, site) : image(record);
    return request.method === "HEAD" ? new Response(null, answer) : answer;
  } catch (error) {
    return errorAnswer(error);
  }
}

function image(record: StoredRecord | undefined): Response {
  if (record === undefined) throw new HttpError("not-found", "There is no program here.");
  return new Response(badgeSvg, { headers: badgeHeaders });
}

async function frame(
  request: Request,
  record: StoredRecord | undefined,
  site: EmbedSite,
): Promise<Response> {
  const nonce = makeNonce();
  const headers = embedHeaders({ nonce, https: site.origin.startsWith("https:") });
  if (record === undefined) return new Response(embedNotFound, { status: 404, headers });
  const stored = presentProgram(record, site.origin, site.runHost);
  const look = lookOf(new URL(request.url).searchParams);
  const assets = await embedAssets(site.assets, request.url);
  return new Response(embedDocument(stored, { look, nonce, assets }), { headers });
}
