import { turnstileSlotId } from "../../contract/document.ts";
import { escapeHtml } from "./escape-html.ts";

/** What is put into the document: all of it made beforehand, escaped where it is data. */
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

type Hole = keyof DocumentParts;

/** The document, cut where each request's own parts belong. */
export type DocumentTemplate = ({ text: string } | { hole: Hole })[];

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

function themeAttribute(theme: string): string {
  return ` data-theme="${theme}"`;
}

/** The pass over the shell document; `mark` gives what stands for each part until it is known. */
function markDocument(
  html: string,
  styles: ReadonlyMap<string, string>,
  mark: (hole: Hole) => string,
): Response {
  const rewriter = new HTMLRewriter()
    .on("html", {
      element(element) {
        element.setAttribute("lang", "en");
        element.setAttribute("data-theme", mark("theme"));
      },
    })
    // The dev server puts its scripts first into the head. Crawlers read a small window and the
    // charset must stand in the first kilobyte, so both go before whatever is there.
    .on("head", {
      element(element) {
        element.prepend(`<meta charset="utf-8">\n${mark("headBlock")}\n`, { html: true });
        element.append(mark("headEnd"), { html: true });
      },
    })
    .on("head > meta[charset]", removal)
    .on("head > [data-managed]", removal)
    .on("head > link[rel=stylesheet]", {
      element(element) {
        const style = styles.get(element.getAttribute("href") ?? "");
        if (style === undefined) return;
        element.replace(`<style nonce="${mark("nonce")}">${style}</style>`, { html: true });
      },
    })
    .on("#root", {
      element(element) {
        element.setInnerContent(mark("rootHtml"), { html: true });
      },
    })
    .on(`#${turnstileSlotId}`, {
      element(element) {
        element.setAttribute("data-slot", mark("slot"));
      },
    })
    .on("body", {
      element(element) {
        element.append(mark("bootstrapBlock"), { html: true });
      },
    });
  for (const selector of nonced) {
    rewriter.on(selector, {
      element(element) {
        element.setAttribute("nonce", mark("nonce"));
      },
    });
  }
  return rewriter.transform(new Response(html));
}

/**
 * Cuts the shell document by one HTMLRewriter pass with marks in place of the parts. The document is the
 * same for everyone and its holes are few, so each request only joins strings: a pass over the whole
 * document for every request costs twice as much. Marks are random: no document can hold one by itself.
 * Links to the stylesheets given are replaced by their texts.
 */
export async function cutDocument(
  html: string,
  styles: ReadonlyMap<string, string> = new Map(),
): Promise<DocumentTemplate> {
  const secret = crypto.randomUUID();
  const mark = (hole: Hole) => `${secret}-${hole}.`;
  const marked = await markDocument(html, styles, mark).text();
  const pieces = marked
    .replace(themeAttribute(mark("theme")), mark("theme"))
    .replace(` data-slot="${mark("slot")}"`, mark("slot"))
    .split(new RegExp(`${secret}-(\\w+)\\.`));
  // Splitting by a pattern with a group gives texts and names in turn.
  return pieces.map((piece, index) =>
    index % 2 === 0 ? { text: piece } : { hole: holeNamed(piece) },
  );
}

const holes: ReadonlySet<string> = new Set<Hole>([
  "nonce",
  "theme",
  "headBlock",
  "headEnd",
  "rootHtml",
  "bootstrapBlock",
  "slot",
]);

function isHole(name: string): name is Hole {
  return holes.has(name);
}

function holeNamed(name: string): Hole {
  if (!isHole(name)) throw new TypeError(`The document has no part ${name}.`);
  return name;
}

/** A document from its template and a request's parts. */
export function fillDocument(template: DocumentTemplate, parts: DocumentParts): string {
  const filled: Record<Hole, string> = {
    ...parts,
    theme: parts.theme === undefined ? "" : themeAttribute(parts.theme),
    slot: Object.entries(parts.slot)
      .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
      .join(""),
  };
  return template.map((piece) => ("hole" in piece ? filled[piece.hole] : piece.text)).join("");
}
