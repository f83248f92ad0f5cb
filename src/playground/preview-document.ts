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

/**
 * The text with inline styles and handlers under names that mean nothing, and styles that carry the
 * nonce. Even a document that is never shown has the page's policy, and the parser would report each
 * of them. What this overlooks is refused all the same, with a report more.
 */
function disarm(html: string, nonce: string): string {
  return html.replaceAll(/<[a-z][^\s<>/"']*(?:[^<>"']|"[^"]*"|'[^']*')*>/gi, (tag) =>
    tag
      .replace(/^<style\b/i, () => `<style nonce="${nonce}"`)
      .replaceAll(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, "$1data-inline-$2"),
  );
}

/** Styles as the browser understood them, so that none can end the rule that it is put into. */
function safeDeclarations(style: string): string {
  const probe = document.createElement("span");
  probe.style.cssText = style;
  return probe.style.cssText;
}

/**
 * Style attributes as rules of one style element: a frame without an origin of its own inherits the
 * page's policy, which lets styles in by nonce and inline ones not at all.
 */
function liftStyles(page: Document, nonce: string): void {
  const rules: string[] = [];
  for (const element of page.querySelectorAll("[data-inline-style]")) {
    const mark = String(rules.length);
    const declarations = safeDeclarations(element.getAttribute("data-inline-style") ?? "");
    rules.push(`[data-inline-style="${mark}"]{${declarations}}`);
    element.setAttribute("data-inline-style", mark);
  }
  const style = page.createElement("style");
  style.setAttribute("nonce", nonce);
  style.textContent = rules.join("\n");
  page.head.append(style);
}

/**
 * A program's page made fit for a sandboxed frame under this page's policy: nothing in it runs, asks
 * for anything or leads anywhere, and its own styles apply. It is for looking at only; the frame's
 * sandbox, not this, is what keeps it apart.
 */
export function previewDocument(html: string, nonce: string): string {
  const page = new DOMParser().parseFromString(disarm(html, nonce), "text/html");
  for (const element of page.querySelectorAll(removed)) element.remove();
  for (const element of page.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? "";
      const isLoading = loading.has(name) && !value.startsWith("data:");
      const leads = (name === "href" || name === "xlink:href") && !value.startsWith("#");
      if (name.startsWith("on") || isLoading || leads) element.removeAttribute(name);
    }
  }
  liftStyles(page, nonce);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
