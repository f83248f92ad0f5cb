import nodePath from "node:path";
import { requireConditions } from "../program/package-exports.ts";
import { type Resolution, resolveSpecifier } from "../program/resolve.ts";
import { foldersUp } from "../program/tree.ts";
import { programDefinition, programTree, root } from "./program-table.ts";

export function resolveRequire(specifier: string, from: string): Resolution {
  if (typeof specifier !== "string" || specifier === "") {
    const code = specifier === "" ? "ERR_INVALID_ARG_VALUE" : "ERR_INVALID_ARG_TYPE";
    throw Object.assign(new TypeError("The specifier of require must be a non-empty string."), {
      code,
    });
  }
  return resolveSpecifier(specifier, from, programTree(), requireConditions);
}

export function moduleNotFound(specifier: string, from: string): Error {
  return Object.assign(
    new Error(`Cannot find module '${specifier}'\nRequire stack:\n- ${root}${from}`),
    {
      code: "MODULE_NOT_FOUND",
      requireStack: [root + from],
    },
  );
}

/** The folders in which Node would look for packages, nearest first. */
export function modulePaths(folder: string): string[] {
  return foldersUp(folder.slice(1))
    .filter((candidate) => !candidate.endsWith("node_modules"))
    .map((candidate) => `${candidate === "" ? "" : `/${candidate}`}/node_modules`);
}

function resolvedName(specifier: string, path: string): string {
  const target = resolveRequire(specifier, path);
  if (target.kind === "file") return root + target.path;
  if (target.kind === "builtin") return specifier;
  if (target.kind === "package" && target.name in programDefinition().packages) return specifier;
  throw moduleNotFound(specifier, path);
}

export function pathBelowRoot(filename: string): string {
  return filename.startsWith(root) ? filename.slice(root.length) : filename.slice(1);
}

interface ResolveOptions {
  paths?: string[];
}

/** Node's `require.resolve`, from `path` or from the folders that the call names. */
export function resolveFunction(path: string) {
  const resolve = (specifier: string, options?: ResolveOptions): string => {
    let failure: unknown;
    for (const folder of options?.paths ?? [undefined]) {
      const from = folder === undefined ? path : pathBelowRoot(`${nodePath.resolve(folder)}/.`);
      try {
        return resolvedName(specifier, from);
      } catch (error) {
        failure = error;
      }
    }
    throw failure ?? moduleNotFound(specifier, path);
  };
  return Object.assign(resolve, {
    paths: (specifier: string): string[] | null => {
      const target = resolveRequire(specifier, path);
      return target.kind === "builtin" ? null : modulePaths(nodePath.dirname(root + path));
    },
  });
}
