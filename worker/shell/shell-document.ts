import * as v from "valibot";
import { buildId } from "../build-id.ts";
import { type EarlyChunks, earlyChunks } from "./early-chunks.ts";
import { cutDocument, type DocumentTemplate } from "./document-template.ts";
import { inlineStyles } from "./inline-styles.ts";
import { entryStylesheets, Manifest } from "./manifest.ts";

/** What vite.config.ts has Vite write in place of a nonce. */
const noncePlaceholder = "NONCE";

export interface ShellDocument {
  template: DocumentTemplate;
  earlyChunks: EarlyChunks;
  /** Addresses of those that the document still links to. */
  stylesheets: string[];
}

let kept: { build: string; shell: ShellDocument } | undefined;

/**
 * The shell document as Vite built it, asked of ASSETS with a clean request: conditional and range
 * headers of the visitor would come back as a 304 or a part. It is the same for everyone, so the
 * isolate keeps it, except in dev, where it changes under us. Throws when there is none that is fit
 * to be sent.
 */
export async function shellDocument(
  assets: Pick<Fetcher, "fetch">,
  requestUrl: string,
  keep = !import.meta.env.DEV,
): Promise<ShellDocument> {
  if (keep && kept?.build === buildId) return kept.shell;
  const [html, manifest] = await Promise.all([
    fetchHtml(assets, new URL("/", requestUrl)),
    fetchManifest(assets, new URL("/.vite/manifest.json", requestUrl)),
  ]);
  const stylesheets = entryStylesheets(manifest);
  const styles = await inlineStyles(assets, stylesheets, requestUrl);
  const shell = {
    template: fit(await cutDocument(html, styles)),
    earlyChunks: earlyChunks(manifest),
    stylesheets: stylesheets.filter((path) => !styles.has(path)),
  };
  if (keep) kept = { build: buildId, shell };
  return shell;
}

async function fetchHtml(assets: Pick<Fetcher, "fetch">, url: URL): Promise<string> {
  const answer = await assets.fetch(url.href, { redirect: "manual" });
  const type = answer.headers.get("content-type") ?? "none";
  if (answer.status !== 200 || !/^text\/html\s*(?:;|$)/i.test(type)) {
    throw new Error(`The shell document came with status ${answer.status}, type ${type}.`);
  }
  return answer.text();
}

/** Empty where there is none: the dev server has no chunks. */
async function fetchManifest(assets: Pick<Fetcher, "fetch">, url: URL): Promise<Manifest> {
  const answer = await assets.fetch(url.href);
  if (answer.status === 200) return v.parse(Manifest, await answer.json());
  await answer.body?.cancel();
  return {};
}

/**
 * The template, if every part has its place and no placeholder is left. A nonce that everyone knows is
 * worse than none.
 */
function fit(template: DocumentTemplate): DocumentTemplate {
  const holes = new Set(template.flatMap((piece) => ("hole" in piece ? piece.hole : [])));
  if (template.some((piece) => "text" in piece && piece.text.includes(noncePlaceholder))) {
    throw new Error("The shell document has a nonce placeholder that is not replaced.");
  }
  for (const needed of ["theme", "headBlock", "headEnd", "rootHtml", "bootstrapBlock"] as const) {
    if (!holes.has(needed)) throw new Error(`The shell document lacks a place for its ${needed}.`);
  }
  return template;
}
