import { matchPage, pageHref } from "../contract/routes.ts";

/**
 * The one spelling of an address, or undefined when it is spelled so already. Doubled slashes go
 * everywhere, since a `Location` that begins with two would lead to another host; the trailing slash,
 * `/index.html` and odd percent-encoding only where a page is, since other paths belong to ASSETS.
 */
export function canonicalPath(pathname: string): string | undefined {
  const single = pathname.replace(/\/{2,}/g, "/");
  const page = matchPage(single.replace(/\/(?:index\.html)?$/, "") || "/");
  const canonical = page === undefined ? single : pageHref(page.id, page.params);
  return canonical === pathname ? undefined : canonical;
}
