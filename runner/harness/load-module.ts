import { importConditions } from "../program/package-exports.ts";
import { resolveSpecifier } from "../program/resolve.ts";
import { standIns } from "../program/stand-ins.ts";
import { codeFolder, wasmFolder } from "./definition.ts";
import { programDefinition, programTree, root } from "./program-table.ts";

function notFound(specifier: string, from: string): Error {
  const error = new Error(`Cannot find module '${specifier}' imported from ${root}${from}`);
  return Object.assign(error, { code: "ERR_MODULE_NOT_FOUND" });
}

/** The module that stands for a file of the program when it is imported. */
function moduleOf(path: string): string {
  const { factories, json, modules } = programDefinition();
  if (path in factories) return `/__berth/cjs/${path}.js`;
  if (modules.includes(path)) return `/${codeFolder}${path}`;
  if (path.endsWith(".wasm")) return `/${wasmFolder}${path}`;
  return path in json ? `/__berth/json/${path}.js` : `/${path}`;
}

/**
 * What `import()` does in a file when its specifier is computed: Node's resolution, and then the module that
 * stands for what it names. The runtime's own knows neither extensions nor packages.
 */
export function loaderOf(from: string): (specifier: unknown) => Promise<unknown> {
  return async (given) => {
    const specifier = String(given);
    const target = resolveSpecifier(specifier, from, programTree(), importConditions);
    if (target.kind === "file") return await import(moduleOf(target.path));
    if (target.kind === "builtin") {
      const standIn = standIns[target.name];
      return await import(standIn === undefined ? target.name : `/${standIn.path}`);
    }
    const found = target.kind === "package" ? programDefinition().packages[target.name] : undefined;
    if (found === undefined) throw notFound(specifier, from);
    return found.namespace;
  };
}
