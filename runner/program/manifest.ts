/** What of a package.json says where its folder's modules are. */
export interface Manifest {
  name?: string;
  main?: string;
  type?: string;
  exports?: unknown;
  imports?: unknown;
  /** Names that the package says it needs. */
  dependencies: string[];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A package.json as far as it can be read; one that is no JSON object says nothing. */
export function parseManifest(text: string): Manifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  const all = new Map<string, unknown>(Object.entries(Object(parsed)));
  const name = textOf(all.get("name"));
  const main = textOf(all.get("main"));
  const type = textOf(all.get("type"));
  return {
    ...(name === undefined ? {} : { name }),
    ...(main === undefined ? {} : { main }),
    ...(type === undefined ? {} : { type }),
    ...(all.has("exports") ? { exports: all.get("exports") } : {}),
    ...(all.has("imports") ? { imports: all.get("imports") } : {}),
    dependencies: Object.keys(Object(all.get("dependencies"))),
  };
}
