import { siteName } from "./document.ts";
import type { Head } from "./head.ts";

/** One element of the head: what it holds is text, or JSON in a script that is not run. */
export interface HeadElement {
  name: "title" | "meta" | "link" | "script";
  attributes: Record<string, string>;
  text?: string;
  json?: unknown;
}

/** Marks the elements that one page's head put into the document and the next one's replaces. */
export const managedAttribute = "data-managed";

function named(name: string, content: string): HeadElement {
  return { name: "meta", attributes: { name, content } };
}

function property(key: string, content: string): HeadElement {
  return { name: "meta", attributes: { property: key, content } };
}

function link(rel: string, attributes: Record<string, string>): HeadElement {
  return { name: "link", attributes: { rel, ...attributes } };
}

function image(of: Head["image"]): HeadElement[] {
  if (of === undefined) return [];
  return [
    property("og:image", of.url),
    property("og:image:type", of.type),
    property("og:image:width", String(of.width)),
    property("og:image:height", String(of.height)),
    property("og:image:alt", of.alt),
  ];
}

function structured(data: Head["structured"]): HeadElement[] {
  if (data === undefined) return [];
  const json = { "@context": "https://schema.org", "@graph": data };
  return [{ name: "script", attributes: { type: "application/ld+json" }, json }];
}

/**
 * Everything that the head says of a page, each thing once. The Worker writes these elements into the
 * document and the client puts them into the live one, so that both say the same.
 */
export function headElements(head: Head): HeadElement[] {
  const { title, description, canonical, robots, publishedTime, alternates = [] } = head;
  return [
    { name: "title", attributes: {}, text: title },
    named("description", description),
    ...(robots === undefined ? [] : [named("robots", robots)]),
    ...(canonical === undefined
      ? []
      : [link("canonical", { href: canonical }), property("og:url", canonical)]),
    property("og:type", head.ogType),
    property("og:site_name", siteName),
    property("og:title", title),
    property("og:description", description),
    ...image(head.image),
    named("twitter:card", head.image === undefined ? "summary" : "summary_large_image"),
    ...(publishedTime === undefined ? [] : [property("article:published_time", publishedTime)]),
    ...alternates.map(({ type, href, title: name }) =>
      link("alternate", { type, href, ...(name === undefined ? {} : { title: name }) }),
    ),
    ...structured(head.structured),
  ];
}
