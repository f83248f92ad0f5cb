/** As long as `import.meta`, in whose place it stands, so that no column moves. */
export const metaName = "__berthMeta";

export function metaModulePath(path: string): string {
  return `__berth/meta/${path}.js`;
}

export function loadModulePath(path: string): string {
  return `__berth/load/${path}.js`;
}

/** The module that holds a file's `import()` for specifiers that are computed. */
export function loadModule(path: string): string {
  return `import { loaderOf } from "/__berth/harness.js";
export default loaderOf(${JSON.stringify(path)});
`;
}

/** The module that holds a file's `import.meta` as Node fills it. */
export function metaModule(path: string, isEntry: boolean): string {
  return `import { metaOf } from "/__berth/harness.js";
export default metaOf(${JSON.stringify(path)}, ${isEntry});
`;
}
