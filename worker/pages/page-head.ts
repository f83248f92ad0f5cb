import { siteName } from "../../contract/document.ts";
import type { Head, StructuredData } from "../../contract/head.ts";
import { oembedFormats } from "../../contract/oembed.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { type ImageSubject, ogImage } from "../og/og-image.ts";
import { bytesOf, truncate } from "./truncate.ts";

/**
 * Below what every search engine and link preview known to us cuts off. Discord cuts by bytes: titles
 * at about 70, descriptions at about 350, and it shows nothing at all for a site's name over 253.
 */
const titleMost = { units: 60, bytes: 70 };
const descriptionMost = { units: 155, bytes: 350 };

const ending = ` · ${siteName}`;
const ownTitleMost = {
  units: titleMost.units - ending.length,
  bytes: titleMost.bytes - bytesOf(ending),
};

/** A page's own words, cut to length. */
export interface PageWords {
  name: string;
  description: string;
  url: string;
}

/** The head of a page, its texts cut to length. `path` is absent where the page has no address of its own. */
export function pageHead(page: {
  title: string;
  description: string;
  origin: string;
  path?: string;
  ogType: Head["ogType"];
  indexed: boolean;
  /** Whose image a link preview shows; the one of Berth itself where none is named. */
  image?: ImageSubject;
  publishedTime?: string;
  /** Paths of the same thing in another form. */
  alternates?: { type: string; path: string }[];
  /** Whether other sites may ask how to show the page (oEmbed). */
  embeddable?: boolean;
  /** What the page is about; made only where it has an address. */
  structured?: (words: PageWords) => StructuredData[];
}): Head {
  // A title may be nothing but control characters, of which nothing is left.
  const name = truncate(page.title, ownTitleMost) || "Untitled";
  const description = truncate(page.description, descriptionMost);
  return {
    title: name + ending,
    description,
    ...(page.indexed ? {} : { robots: "noindex" }),
    ogType: page.ogType,
    image: ogImage(page.origin, page.image ?? { kind: "default" }),
    ...(page.publishedTime === undefined ? {} : { publishedTime: page.publishedTime }),
    ...(page.path === undefined ? {} : addressed({ ...page, path: page.path, name, description })),
  };
}

function addressed(page: {
  name: string;
  description: string;
  origin: string;
  path: string;
  alternates?: { type: string; path: string }[];
  embeddable?: boolean;
  structured?: (words: PageWords) => StructuredData[];
}): Partial<Head> {
  const { name, description, origin, path, alternates = [], embeddable = false, structured } = page;
  const url = new URL(path, origin).href;
  const others = [
    ...alternates.map((other) => ({ type: other.type, href: new URL(other.path, origin).href })),
    ...(embeddable ? oembedLinks(url, origin, name) : []),
  ];
  return {
    canonical: url,
    ...(others.length === 0 ? {} : { alternates: others }),
    ...(structured === undefined ? {} : { structured: structured({ name, description, url }) }),
  };
}

/** How a consumer of oEmbed finds what it may show of a page. */
function oembedLinks(url: string, origin: string, title: string) {
  return oembedFormats.map(({ format, type }) => {
    const endpoint = new URL(dataRoutes.oembed, origin);
    endpoint.searchParams.set("url", url);
    endpoint.searchParams.set("format", format);
    return { type, href: endpoint.href, title };
  });
}
