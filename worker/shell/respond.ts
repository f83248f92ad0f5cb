import { logError } from "../log.ts";
import type { PageResult } from "../page-result.ts";
import { fallbackDocument } from "./fallback-document.ts";
import { linkHeader } from "./link-header.ts";
import { makeNonce } from "./nonce.ts";
import { securedResponse } from "./security-headers.ts";
import { serverTiming } from "./server-timing.ts";
import { shellDocument } from "./shell-document.ts";
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
  /** The public origin; its scheme decides what is said about https. */
  origin: string;
  /** Where the widget's script and frame come from, on every page alike. */
  widgetOrigin: string;
}

/**
 * The document of a page. `page` is a promise that is under way, so that the shell document is
 * fetched beside it; nothing is sent before both are there, since the status is the page's. If either
 * fails, the failure is logged and a static document goes out with status 500.
 */
export async function respond(
  request: Request,
  site: ShellSite,
  page: Promise<ShellPage>,
): Promise<Response> {
  const policy = {
    nonce: makeNonce(),
    widgetOrigin: site.widgetOrigin,
    https: site.origin.startsWith("https:"),
  };
  const hasBody = request.method !== "HEAD";
  try {
    const [gate, load] = await Promise.all([
      timed(page),
      timed(shellDocument(site.assets, request.url)),
    ]);
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
    logError("shell", error, { path: new URL(request.url).pathname });
    return securedResponse(hasBody ? fallbackDocument : null, 500, policy);
  }
}

async function timed<T>(work: Promise<T>): Promise<{ value: T; took: number }> {
  const begun = performance.now();
  const value = await work;
  return { value, took: performance.now() - begun };
}
