import type { Theme } from "../../contract/theme.ts";
import { pageAnswer, type PageResult } from "../page-result.ts";
import { bootstrapBlock } from "./bootstrap-block.ts";
import { fillDocument } from "./document-template.ts";
import type { EarlyChunks } from "./early-chunks.ts";
import { escapeHtml } from "./escape-html.ts";
import { headTags } from "./head-tags.ts";
import { oneByteHtml, oneByteJson } from "./one-byte.ts";
import { scriptJson } from "./script-json.ts";
import type { ShellDocument } from "./shell-document.ts";
import { themeColorTags } from "./theme-color.ts";

/** What the client needs to render the Turnstile widget. */
export interface Widget {
  scriptUrl: string;
  siteKey: string;
  action: string;
  cdata: string;
}

/** What of a document is this request's own. */
interface Particulars {
  /** Path and query. */
  url: string;
  nonce: string;
  theme: Theme | undefined;
  widget: Widget | undefined;
}

/** What of a page's document is the same whoever asks for it. */
interface WrittenPage {
  headTags: string;
  rootHtml: string;
  answerJson: string;
}

/** A result that is given again need not be written again. */
const written = new WeakMap<PageResult, WrittenPage>();

function writtenPage(result: PageResult): WrittenPage {
  const known = written.get(result);
  if (known !== undefined) return known;
  const page = {
    headTags: headTags(result.head),
    // The runtime would write half of a surrogate pair as three bytes that are not UTF-8.
    rootHtml: oneByteHtml(result.readingView.toWellFormed()),
    answerJson: oneByteJson(scriptJson(pageAnswer(result))),
  };
  written.set(result, page);
  return page;
}

/** The HTML of a page: what is kept of it, joined with what is the request's own. */
export function writeDocument(
  shell: ShellDocument,
  result: PageResult,
  { url, nonce, theme, widget }: Particulars,
): string {
  const page = writtenPage(result);
  return fillDocument(shell.template, {
    nonce,
    theme,
    headBlock: [
      page.headTags,
      themeColorTags(theme),
      ...(widget === undefined ? [] : [preconnect(widget)]),
    ].join("\n"),
    headEnd: preloads(shell.earlyChunks, result.data.page, nonce),
    rootHtml: page.rootHtml,
    bootstrapBlock: bootstrapBlock({
      url,
      issuedAt: new Date().toISOString(),
      pageJson: page.answerJson,
    }),
    slot: slotAttributes(widget),
  });
}

function preloads({ application, ofPage }: EarlyChunks, page: string, nonce: string): string {
  // Pages that share a chunk have its name before a hyphen.
  const own = ofPage.get(page) ?? ofPage.get(page.split("-", 1)[0] ?? "") ?? [];
  return [...application, ...own]
    .map(
      (chunk) =>
        `<link rel="modulepreload" crossorigin nonce="${nonce}" href="${escapeHtml(chunk)}">\n`,
    )
    .join("");
}

function preconnect(widget: Widget): string {
  return `<link rel="preconnect" href="${escapeHtml(new URL(widget.scriptUrl).origin)}">`;
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
