import { logError } from "../log.ts";
import type { PageResult } from "../page-result.ts";
import { fallbackDocument } from "./fallback-document.ts";
import { linkHeader } from "./link-header.ts";
import { makeNonce } from "./nonce.ts";
import { ShellOriginError } from "./origin-assets.ts";
import { originShell } from "./origin-shell.ts";
import { securedResponse } from "./security-headers.ts";
import { serverTiming } from "./server-timing.ts";
import { type ShellDocument, shellDocument } from "./shell-document.ts";
import { themeOf } from "./theme-cookie.ts";
import { type Widget, writeDocument } from "./write-document.ts";

/** A page that is ready to be sent. */
export interface ShellPage {
  result: PageResult;
  /** Absent where the page asks for no widget or none is configured. */
  widget?: Widget | undefined;
  setCookies: string[];
}

export interface ShellSite {
  assets: Pick<Fetcher, "fetch">;
  /** The origin that `assets` come from, where that is not this Worker's own build. */
  shellOrigin?: string | undefined;
  /** The public origin; its scheme decides what is said about https. */
  origin: string;
  /** Where the widget's script and frame come from, on every page alike. */
  widgetOrigin: string;
}

/**
 * The document of a page. `page` is a promise that is under way, so that the shell document is
 * fetched beside it; nothing is sent before both are there, since the status is the page's. If either
 * fails, a static document goes out with status 500, or 502 where another origin has not done its part.
 */
export async function respond(
  request: Request,
  site: ShellSite,
  page: Promise<ShellPage>,
): Promise<Response> {
  const policy = policyOf(site);
  const hasBody = request.method !== "HEAD";
  try {
    const [gate, load] = await Promise.all([timed(page), timed(shellOf(site, request.url))]);
    const { result, widget, setCookies } = gate.value;
    const { pathname, search } = new URL(request.url);
    const isDocument = hasBody && result.redirect === undefined;
    const body = isDocument
      ? writeDocument(load.value, result, {
          url: pathname + search,
          nonce: policy.nonce,
          theme: themeOf(request.headers.get("cookie")),
          widget,
        })
      : null;
    const response = securedResponse(body, result.status, policy);
    const own = response.headers;
    for (const cookie of setCookies) own.append("set-cookie", cookie);
    own.set("server-timing", serverTiming({ gate: gate.took, shell: load.took }, result.status));
    if (result.redirect === undefined) {
      const link = linkHeader(load.value.stylesheets, widget);
      if (link !== "") own.set("link", link);
    } else {
      own.set("location", result.redirect + search);
    }
    if (result.status === 503) own.set("retry-after", "5");
    return response;
  } catch (error) {
    return respondBroken(request, site, error);
  }
}

/** A static document in place of a page that cannot be put together; the failure is logged. */
export function respondBroken(request: Request, site: ShellSite, error: unknown): Response {
  logError("shell", error, { path: new URL(request.url).pathname });
  const isOrigin = error instanceof ShellOriginError;
  const body = request.method === "HEAD" ? null : fallbackDocument;
  const response = securedResponse(body, isOrigin ? 502 : 500, policyOf(site));
  if (isOrigin) response.headers.set("retry-after", "10");
  return response;
}

function policyOf(site: ShellSite) {
  return {
    nonce: makeNonce(),
    widgetOrigin: site.widgetOrigin,
    https: site.origin.startsWith("https:"),
  };
}

function shellOf({ assets, shellOrigin }: ShellSite, requestUrl: string): Promise<ShellDocument> {
  if (shellOrigin === undefined) return shellDocument(assets, requestUrl);
  return originShell(shellOrigin, assets, requestUrl);
}

async function timed<T>(work: Promise<T>): Promise<{ value: T; took: number }> {
  const begun = performance.now();
  const value = await work;
  return { value, took: performance.now() - begun };
}
