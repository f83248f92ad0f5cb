import { turnstileSlotId } from "../../contract/page.ts";

/** What the pass puts in: all of it made beforehand, escaped where it is data. */
export interface DocumentParts {
  nonce: string;
  theme: string | undefined;
  headBlock: string;
  /** What may wait until the document's own stylesheet and script are asked for. */
  headEnd: string;
  rootHtml: string;
  bootstrapBlock: string;
  /** Attributes of the Turnstile slot, as plain text. */
  slot: Record<string, string>;
}

/** Everything that the policy asks a nonce of, and the meta element that Vite's loader reads it from. */
const nonced = [
  "script",
  "style",
  "link[rel~=stylesheet]",
  "link[rel~=modulepreload]",
  "link[rel~=preload]",
  "meta[property=csp-nonce]",
];

const removal: HTMLRewriterElementContentHandlers = {
  element(element) {
    element.remove();
  },
};

/**
 * The one pass over the shell document. Every handler is synchronous and only puts in what is ready:
 * one that waits would hold back the bytes before it, and one that throws would cut the page short
 * under a status that says all is well.
 */
export function rewriteDocument(html: string, parts: DocumentParts): Response {
  const rewriter = new HTMLRewriter()
    .on("html", {
      element(element) {
        element.setAttribute("lang", "en");
        if (parts.theme !== undefined) element.setAttribute("data-theme", parts.theme);
      },
    })
    // The dev server puts its scripts first into the head. Crawlers read a small window and the
    // charset must stand in the first kilobyte, so both go before whatever is there.
    .on("head", {
      element(element) {
        element.prepend(`<meta charset="utf-8">\n${parts.headBlock}\n`, { html: true });
        element.append(parts.headEnd, { html: true });
      },
    })
    .on("head > meta[charset]", removal)
    .on("head > [data-managed]", removal)
    .on("#root", {
      element(element) {
        element.setInnerContent(parts.rootHtml, { html: true });
      },
    })
    .on(`#${turnstileSlotId}`, {
      element(element) {
        for (const [name, value] of Object.entries(parts.slot)) {
          // The rewriter escapes quotes only.
          element.setAttribute(name, value.replaceAll("&", "&amp;"));
        }
      },
    })
    .on("body", {
      element(element) {
        element.append(parts.bootstrapBlock, { html: true });
      },
    });
  for (const selector of nonced) {
    rewriter.on(selector, {
      element(element) {
        element.setAttribute("nonce", parts.nonce);
      },
    });
  }
  return rewriter.transform(new Response(html));
}
