import * as v from "valibot";

/** The formats of oEmbed, with the types under which a page links to them. */
export const oembedFormats = [
  { format: "json", type: "application/json+oembed" },
  { format: "xml", type: "text/xml+oembed" },
] as const;

const described = {
  version: v.literal("1.0"),
  title: v.string(),
  author_name: v.optional(v.string()),
  author_url: v.optional(v.string()),
  provider_name: v.string(),
  provider_url: v.string(),
  /** Seconds. */
  cache_age: v.number(),
  thumbnail_url: v.optional(v.string()),
  thumbnail_width: v.optional(v.number()),
  thumbnail_height: v.optional(v.number()),
};

/**
 * An answer of oEmbed 1.0 (oembed.com). A `link` has nothing of its own: its title and picture are all of it.
 * A `rich` one has markup that shows the thing itself, in pixels of at most what was asked for.
 */
export const Oembed = v.variant("type", [
  v.strictObject({ ...described, type: v.literal("link") }),
  v.strictObject({
    ...described,
    type: v.literal("rich"),
    html: v.string(),
    width: v.number(),
    height: v.number(),
  }),
]);
export type Oembed = v.InferOutput<typeof Oembed>;
