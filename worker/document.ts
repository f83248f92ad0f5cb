import { matchPage } from "../contract/routes.ts";
import { canonicalPath } from "./page-address.ts";
import type { GateContext } from "./page-result.ts";
import { runGate } from "./pages/run-gate.ts";
import { passAsset } from "./shell/origin-assets.ts";
import { respond, respondBroken, type ShellPage, type ShellSite } from "./shell/respond.ts";
import { turnstileSlot, type TurnstileVars } from "./turnstile/configuration.ts";
import { visitorOf } from "./turnstile/visitor.ts";

export interface DocumentSite extends GateContext {
  shellOrigin?: ShellSite["shellOrigin"];
  turnstile: TurnstileVars;
}

/**
 * The answer at any address that is neither the API nor data: a page, a file of ASSETS, or the page
 * that says there is neither. Decided by the route table and never by a file extension, so that the
 * dev server's own modules pass through and an address with a dot can be a page.
 */
export async function answerDocument(request: Request, site: DocumentSite): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return new Response("Only GET and HEAD are answered here.\n", {
      status: 405,
      headers: { allow: "GET, HEAD", "cache-control": "no-store" },
    });
  }
  const url = new URL(request.url);
  const { pathname, search } = url;
  const canonical = canonicalPath(pathname);
  if (canonical !== undefined) {
    return new Response(null, { status: 308, headers: { location: canonical + search } });
  }
  const shellSite = {
    assets: site.assets,
    shellOrigin: site.shellOrigin,
    origin: site.origin,
    widgetOrigin: new URL(site.turnstile.TURNSTILE_SCRIPT_URL).origin,
  };
  if (matchPage(pathname) === undefined) {
    const asset = await assetAt(request, shellSite);
    if (asset.status !== 404 || !isNavigation(request)) return asset;
  }
  return respond(request, shellSite, readyPage(request, url, site));
}

/** The file at an address that is no page's. */
async function assetAt(request: Request, site: ShellSite): Promise<Response> {
  if (site.shellOrigin === undefined) return site.assets.fetch(request);
  try {
    return await passAsset(request, site.shellOrigin);
  } catch (error) {
    return respondBroken(request, site, error);
  }
}

/** Whether a person would look at the answer; a script or an image that is missing needs no page. */
function isNavigation(request: Request): boolean {
  return (
    request.headers.get("sec-fetch-dest") === "document" ||
    (request.headers.get("accept") ?? "").includes("text/html")
  );
}

async function readyPage(request: Request, url: URL, site: DocumentSite): Promise<ShellPage> {
  const result = await runGate(url, site);
  if (!result.turnstile) return { result, setCookies: [] };
  const visitor = await visitorOf(request, site.origin);
  const widget = turnstileSlot(site.turnstile, visitor);
  // A cookie that no widget is bound to would be of no use to anyone.
  if (widget === undefined || visitor.setCookie === undefined)
    return { result, widget, setCookies: [] };
  return { result, widget, setCookies: [visitor.setCookie] };
}
