import * as v from "valibot";

const Names = v.fallback(v.record(v.string(), v.string()), {});
const Text = v.optional(v.fallback(v.string(), ""));

/** What a check reads of a package.json; what is of another form is read as nothing. */
const Manifest = v.object({
  name: Text,
  type: Text,
  gypfile: v.optional(v.unknown()),
  scripts: v.optional(Names, {}),
  engines: v.optional(Names, {}),
  dependencies: v.optional(Names, {}),
  optionalDependencies: v.optional(Names, {}),
  devDependencies: v.optional(Names, {}),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** Those of a project, by their paths, the one nearest to its root first; `undefined` where one is no JSON object. */
export type Manifests = [path: string, manifest: Manifest | undefined][];

export function readManifests(files: Readonly<Record<string, string>>): Manifests {
  return Object.entries(files)
    .filter(([path]) => path === "package.json" || path.endsWith("/package.json"))
    .toSorted(([a], [b]) => a.split("/").length - b.split("/").length)
    .map(([path, text]) => {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), text);
      return [path, parsed.success ? parsed.output : undefined];
    });
}
