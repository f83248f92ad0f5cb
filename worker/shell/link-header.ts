import type { Widget } from "./write-document.ts";

/**
 * What a browser may begin with before the document is there. Cloudflare keeps these as Early Hints and
 * replays them to others, even before the Worker has run: so only hashed files and origins stand here,
 * and no script, since its nonce would be another visitor's. The preload asks in the mode in which Vite's
 * own link does (`crossorigin`), or the file would be fetched twice.
 */
export function linkHeader(stylesheets: string[], widget: Widget | undefined): string {
  return [
    ...stylesheets.map((path) => `<${path}>; rel=preload; as=style; crossorigin`),
    ...(widget === undefined ? [] : [`<${new URL(widget.scriptUrl).origin}>; rel=preconnect`]),
  ].join(", ");
}
