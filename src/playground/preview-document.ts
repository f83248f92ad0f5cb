import { documentNonce } from "../document-nonce.ts";

const removed =
  "script, base, link, meta[http-equiv], iframe, frame, object, embed, applet, portal";
const loading = new Set([
  "src",
  "srcset",
  "poster",
  "background",
  "data",
  "ping",
  "action",
  "formaction",
]);

/** Styles as the browser understood them, so that none can end the rule that it is put into. */
function safeDeclarations(style: string): string {
  const probe = document.createElement("span");
  probe.style.cssText = style;
  return probe.style.cssText;
}

/**
 * Style attributes as rules of one style element. A frame without an origin of its own inherits the
 * page's policy, which lets styles in by nonce only and inline ones not at all.
 */
function liftStyleAttributes(page: Document): void {
  const rules: string[] = [];
  for (const element of page.querySelectorAll("[style]")) {
    const mark = String(rules.length);
    rules.push(
      `[data-lifted-style="${mark}"]{${safeDeclarations(element.getAttribute("style") ?? "")}}`,
    );
    element.removeAttribute("style");
    element.setAttribute("data-lifted-style", mark);
  }
  const style = page.createElement("style");
  style.textContent = rules.join("\n");
  page.head.append(style);
}

/**
 * A program's page made fit for a sandboxed frame under this page's policy: nothing in it runs, asks
 * for anything or leads anywhere, and its own styles apply. It is for looking at only; the frame's
 * sandbox, not this, is what keeps it apart.
 */
export function previewDocument(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(removed)) element.remove();
  for (const element of page.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? "";
      const isLoading = loading.has(name) && !value.startsWith("data:");
      const leads = (name === "href" || name === "xlink:href") && !value.startsWith("#");
      if (name.startsWith("on") || isLoading || leads) element.removeAttribute(name);
    }
  }
  liftStyleAttributes(page);
  const nonce = documentNonce();
  for (const style of page.querySelectorAll("style")) style.setAttribute("nonce", nonce);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
