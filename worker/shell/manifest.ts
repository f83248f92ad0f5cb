import * as v from "valibot";

/** What of Vite's build manifest is read here: the graph of chunks. */
export const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
export type Manifest = v.InferOutput<typeof Manifest>;

/** Addresses of the stylesheets that the document itself links to. */
export function entryStylesheets(manifest: Manifest): string[] {
  return Object.values(manifest)
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ css }) => css)
    .map((file) => `/${file}`);
}
