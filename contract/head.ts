import * as v from "valibot";

export const HeadImage = v.object({
  url: v.string(),
  width: v.number(),
  height: v.number(),
  alt: v.string(),
  type: v.string(),
});

/**
 * What the document's head says of a page: rendered by the Worker into the HTML, and applied by the
 * client to the live document on navigation, from the same object. Addresses are absolute.
 */
export const Head = v.object({
  title: v.string(),
  description: v.string(),
  /** Absent where a page has no address of its own (not found, error). */
  canonical: v.optional(v.string()),
  robots: v.optional(v.string()),
  ogType: v.picklist(["website", "article"]),
  image: v.optional(HeadImage),
});
export type Head = v.InferOutput<typeof Head>;

export const siteName = "Berth";
