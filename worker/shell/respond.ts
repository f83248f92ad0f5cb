import { logError } from "../log.ts";
import type { PageResult } from "../page-result.ts";
import { fallbackDocument } from "./fallback-document.ts";
import { linkHeader } from "./link-header.ts";
import { makeNonce } from "./nonce.ts";
import { securityHeaders } from "./security-headers.ts";
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
  const nonce = makeNonce();
  const headers = securityHeaders({
    nonce,
    widgetOrigin: site.widgetOrigin,
    https: site.origin.startsWith("https:"),
  });
  const hasBody = request.method !== "HEAD";
  try {
    const [gate, load] = await Promise.all([
      timed(page),
      timed(shellDocument(site.assets, request.url)),
    ]);
    const { result, widget, setCookies } = gate.value;
    const { pathname, search } = new URL(request.url);
    for (const cookie of setCookies) headers.append("set-cookie", cookie);
    headers.set(
      "server-timing",
      serverTiming({ gate: gate.took, shell: load.took }, result.status),
    );
    if (result.redirect !== undefined) {
      headers.set("location", result.redirect + search);
      return new Response(null, { status: result.status, headers });
    }
    const link = linkHeader(load.value.stylesheets, widget);
    if (link !== "") headers.set("link", link);
    if (result.status === 503) headers.set("retry-after", "5");
    const particulars = {
      url: pathname + search,
      nonce,
      theme: themeOf(request.headers.get("cookie")),
      widget,
    };
    const body = hasBody ? writeDocument(load.value, result, particulars) : null;
    return new Response(body, { status: result.status, headers });
  } catch (error) {
    logError("shell", error, { path: new URL(request.url).pathname });
    return new Response(hasBody ? fallbackDocument : null, { status: 500, headers });
  }
}

async function timed<T>(work: Promise<T>): Promise<{ value: T; took: number }> {
  const begun = performance.now();
  const value = await work;
  return { value, took: performance.now() - begun };
}
