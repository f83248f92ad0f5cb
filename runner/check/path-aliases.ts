import * as v from "valibot";
import { folderOf } from "../program/tree.ts";

const Config = v.object({
  compilerOptions: v.optional(
    v.object({
      baseUrl: v.optional(v.string()),
      paths: v.optional(v.record(v.string(), v.array(v.string()))),
    }),
  ),
});

/** JSON as tsconfig.json has it: with comments, and with commas before a closing bracket. */
function parseConfig(text: string): unknown {
  const plain = text
    .replaceAll(
      /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
      (_, string?: string) => string ?? "",
    )
    .replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, string?: string) => string ?? "");
  try {
    return JSON.parse(plain);
  } catch {
    return undefined;
  }
}

function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The `*` of a pattern in a specifier that it fits; a pattern without one fits itself. */
function starOf(pattern: string, specifier: string): string | undefined {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return specifier === pattern ? "" : undefined;
  const fits = specifier.startsWith(before) && specifier.endsWith(after);
  return fits && specifier.length >= before.length + after.length
    ? specifier.slice(before.length, specifier.length - after.length)
    : undefined;
}

/** Where the aliases of a project's tsconfig.json lead, as paths of the project; none where it has none. */
export type Aliases = (specifier: string) => string[];

/** Bundlers follow these names, Node does not: they are files of the project, and no packages. */
export function aliasesOf(files: Readonly<Record<string, string>>): Aliases {
  const configs = Object.keys(files)
    .filter((path) => /(?:^|\/)[tj]sconfig\.json$/.test(path))
    .toSorted((a, b) => a.length - b.length);
  const rules = configs.flatMap((path) => {
    const parsed = v.safeParse(Config, parseConfig(files[path] ?? ""));
    const { baseUrl, paths = {} } = parsed.success ? (parsed.output.compilerOptions ?? {}) : {};
    const base = joined(folderOf(path), baseUrl ?? ".");
    const named = Object.entries(paths).map(([pattern, targets]) => ({ pattern, targets, base }));
    const plain = baseUrl === undefined ? [] : [{ pattern: "*", targets: ["*"], base }];
    return named.concat(plain);
  });
  return (specifier) =>
    rules.flatMap(({ pattern, targets, base }) => {
      const star = starOf(pattern, specifier);
      if (star === undefined) return [];
      return targets.map((target) =>
        joined(
          base,
          target.replace("*", () => star),
        ),
      );
    });
}
