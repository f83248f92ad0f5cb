import * as v from "valibot";

export const HeadImage = v.object({
  url: v.string(),
  width: v.number(),
  height: v.number(),
  alt: v.string(),
  type: v.string(),
});

/**
 * What a page is about, in the words of schema.org. Texts are plain: some readers decode HTML entities
 * before they parse, others do not, so none may stand in them.
 */
export const StructuredData = v.variant("@type", [
  v.object({
    "@type": v.literal("WebSite"),
    name: v.string(),
    url: v.string(),
    description: v.string(),
  }),
  v.object({
    "@type": v.literal("WebApplication"),
    name: v.string(),
    url: v.string(),
    description: v.string(),
    applicationCategory: v.string(),
    operatingSystem: v.string(),
    isAccessibleForFree: v.boolean(),
  }),
  v.object({
    "@type": v.literal("SoftwareSourceCode"),
    name: v.string(),
    url: v.string(),
    description: v.string(),
    programmingLanguage: v.string(),
    runtimePlatform: v.string(),
    /** ISO 8601, UTC. */
    dateCreated: v.optional(v.string()),
    /** Address of the program that this one was made from. */
    isBasedOn: v.optional(v.string()),
  }),
]);
export type StructuredData = v.InferOutput<typeof StructuredData>;

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
  /** ISO 8601, UTC; of an article that was published at one moment. */
  publishedTime: v.optional(v.string()),
  /** The same thing in another form. */
  alternates: v.optional(
    v.array(v.object({ type: v.string(), href: v.string(), title: v.optional(v.string()) })),
  ),
  structured: v.optional(v.array(StructuredData)),
});
export type Head = v.InferOutput<typeof Head>;
