import type { ShelfIndex } from "../shelf-index.ts";
import type { Bundle } from "./bundle.ts";
import { licenseText } from "./license-text.ts";

/** The licence text of each shelf package and of all that is bundled with it, by package name. */
export function collectLicenses(
  { packages, modules }: ShelfIndex,
  { outputs }: Bundle,
): Map<string, string> {
  const filesOf = new Map<string, Set<string>>();
  for (const { package: name, module } of Object.values(packages)) {
    const files = filesOf.get(name) ?? new Set();
    addWithImports(module, modules, files);
    filesOf.set(name, files);
  }
  const licenses = [...filesOf].map(([name, files]): [string, string] => {
    const inputs = [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
    const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
    const own = `node_modules/${name}`;
    const others = [...folders].filter((folder) => folder !== own).toSorted();
    return [name, [own, ...others].map(licenseText).join(`\n${"-".repeat(80)}\n\n`)];
  });
  return new Map(licenses);
}

function addWithImports(file: string, modules: ShelfIndex["modules"], found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const imported of modules[file]?.imports ?? []) addWithImports(imported, modules, found);
}

/** The folder of the package that a bundled file is from; none for what the build made itself. */
function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}
