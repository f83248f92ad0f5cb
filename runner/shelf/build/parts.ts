import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A specifier that gives exports of another: `lodash/merge` the `merge` of `lodash`. */
export interface Part {
  of: string;
  /** What it has as its default export. */
  name: string;
  /** What it has by name; nothing where it is a CommonJS module that is one function. */
  names: string[];
}

/**
 * What a subpath is a part of, where it is one; "missing" for a subpath whose file the package has, but
 * which is none of its public parts. Without this, a package of 300 functions would be 300 modules, each
 * read one by one whenever a program asks for the whole.
 */
export function findPart(
  name: string,
  subpath: string,
  partsOf: readonly string[],
): Part | undefined | "missing" {
  const base = partsOf.findLast((whole) => subpath.startsWith(`${whole}/`));
  if (base === undefined || partsOf.includes(subpath)) return undefined;
  const local = subpath.slice(base.length + 1).replaceAll("-", "");
  const whole: unknown = require(name + base);
  if (!has(whole, local)) return "missing";
  const value: unknown = require(name + subpath);
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return {
    of: name + base,
    name: local,
    names: names.filter((key) => key !== "default" && has(whole, key)),
  };
}

function has(value: unknown, key: string): boolean {
  return (
    (typeof value === "object" || typeof value === "function") && value !== null && key in value
  );
}
