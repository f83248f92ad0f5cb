import { type Head, siteName, type StructuredData } from "../../contract/head.ts";
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
  structured?: (words: PageWords) => StructuredData[];
}): Partial<Head> {
  const { name, description, origin, path, alternates, structured } = page;
  const url = new URL(path, origin).href;
  return {
    canonical: url,
    ...(alternates === undefined
      ? {}
      : {
          alternates: alternates.map((other) => ({
            type: other.type,
            href: new URL(other.path, origin).href,
          })),
        }),
    ...(structured === undefined ? {} : { structured: structured({ name, description, url }) }),
  };
}
