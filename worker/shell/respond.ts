import type { Bootstrap } from "../../contract/page.ts";
import { logError } from "../log.ts";
import { pageAnswer, type PageResult } from "../page-result.ts";
import { bootstrapBlock } from "./bootstrap-block.ts";
import { fillDocument } from "./document-template.ts";
import { escapeHtml } from "./escape-html.ts";
import { fallbackDocument } from "./fallback-document.ts";
import { headTags } from "./head-tags.ts";
import { makeNonce } from "./nonce.ts";
import { securityHeaders } from "./security-headers.ts";
import { type ShellDocument, shellDocument } from "./shell-document.ts";
import { themeOf } from "./theme-cookie.ts";

/** What the client needs to render the Turnstile widget. */
export interface Widget {
  scriptUrl: string;
  siteKey: string;
  action: string;
  cdata: string;
}

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
    const [{ value: ready, took: gate }, { value: shell, took: load }] = await Promise.all([
      timed(page),
      timed(shellDocument(site.assets, request.url)),
    ]);
    const { result } = ready;
    for (const cookie of ready.setCookies) headers.append("set-cookie", cookie);
    headers.set("server-timing", `gate;dur=${gate}, shell;dur=${load}`);
    if (result.redirect !== undefined) {
      headers.set("location", result.redirect + new URL(request.url).search);
      return new Response(null, { status: result.status, headers });
    }
    if (result.status === 503) headers.set("retry-after", "5");
    const body = hasBody ? writeDocument(request, shell, nonce, ready) : null;
    return new Response(body, { status: result.status, headers });
  } catch (error) {
    logError("shell", error, { path: new URL(request.url).pathname });
    return new Response(hasBody ? fallbackDocument : null, { status: 500, headers });
  }
}

async function timed<T>(work: Promise<T>): Promise<{ value: T; took: string }> {
  const begun = performance.now();
  const value = await work;
  return { value, took: (performance.now() - begun).toFixed(1) };
}

function writeDocument(
  request: Request,
  shell: ShellDocument,
  nonce: string,
  { result, widget }: ShellPage,
): string {
  const url = new URL(request.url);
  const bootstrap: Bootstrap = {
    url: url.pathname + url.search,
    issuedAt: new Date().toISOString(),
    page: pageAnswer(result),
  };
  return fillDocument(shell.template, {
    nonce,
    theme: themeOf(request.headers.get("cookie")),
    headBlock: [headTags(result.head), ...preconnect(widget)].join("\n"),
    headEnd: result.status === 200 ? preloads(shell, nonce) : "",
    rootHtml: result.readingView,
    bootstrapBlock: bootstrapBlock(bootstrap),
    slot: slotAttributes(widget),
  });
}

/** Of low priority: the page can be read without them, and used as soon as the entry has run. */
function preloads({ earlyChunks }: ShellDocument, nonce: string): string {
  const attributes = `rel="modulepreload" crossorigin fetchpriority="low" nonce="${nonce}"`;
  return earlyChunks.map((chunk) => `<link ${attributes} href="${escapeHtml(chunk)}">\n`).join("");
}

function preconnect(widget: Widget | undefined): string[] {
  if (widget === undefined) return [];
  return [`<link rel="preconnect" href="${escapeHtml(new URL(widget.scriptUrl).origin)}">`];
}

function slotAttributes(widget: Widget | undefined): Record<string, string> {
  if (widget === undefined) return {};
  return {
    "data-script": widget.scriptUrl,
    "data-site-key": widget.siteKey,
    "data-action": widget.action,
    "data-cdata": widget.cdata,
  };
}
