import { type Head, siteName } from "../../contract/head.ts";
import { truncate } from "./truncate.ts";

/** Below what every search engine and link preview known to us cuts off. */
const titleUnits = 60;
const descriptionUnits = 155;

/** The head of a page, its texts cut to length. `path` is absent where the page has no address of its own. */
export function pageHead(page: {
  title: string;
  description: string;
  origin: string;
  path?: string;
  ogType: Head["ogType"];
  indexed: boolean;
}): Head {
  const ending = ` · ${siteName}`;
  return {
    title: truncate(page.title, titleUnits - ending.length) + ending,
    description: truncate(page.description, descriptionUnits),
    ...(page.path === undefined ? {} : { canonical: new URL(page.path, page.origin).href }),
    ...(page.indexed ? {} : { robots: "noindex" }),
    ogType: page.ogType,
  };
}
