import { fileURLToPath } from "node:url";
import { isBareBuiltin } from "../program/builtin-names.ts";
import { resolveSpecifier } from "../program/resolve.ts";
import type { Definition } from "./definition.ts";

interface CommonJsModule {
  id: string;
  path: string;
  filename: string;
  exports: unknown;
  loaded: boolean;
  parent: CommonJsModule | null;
  children: CommonJsModule[];
  paths: string[];
  require: (specifier: string) => unknown;
}

let definition: Definition | undefined;
let paths: ReadonlySet<string> = new Set();
let mainModule: CommonJsModule | undefined;
const cache: Record<string, CommonJsModule> = Object.create(null);

/** Program files stand below this folder, for `node:fs` and so for `__dirname`. */
export const root = "/bundle/";

export function define(given: Definition): void {
  definition = given;
  paths = new Set(given.paths);
}

export function programDefinition(): Definition {
  if (definition === undefined) throw new Error("The program has not been defined.");
  return definition;
}

function moduleNotFound(specifier: string, from: string): Error {
  return Object.assign(
    new Error(`Cannot find module '${specifier}'\nRequire stack:\n- ${root}${from}`),
    {
      code: "MODULE_NOT_FOUND",
      requireStack: [root + from],
    },
  );
}

function requireFrom(from: string, specifier: string, parent: CommonJsModule): unknown {
  const target = resolveSpecifier(specifier, from, paths, isBareBuiltin);
  if (target.kind === "builtin") return requireBuiltin(target.name, specifier, from);
  if (target.kind === "file") return requireFile(target.path, parent);
  const found = target.kind === "package" ? programDefinition().packages[target.name] : undefined;
  if (found === undefined) throw moduleNotFound(specifier, from);
  return found.format === "cjs" ? found.namespace.default : found.namespace;
}

function requireBuiltin(name: string, specifier: string, from: string): unknown {
  try {
    return programDefinition().native(name);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("No such module")) {
      throw moduleNotFound(specifier, from);
    }
    throw error;
  }
}

function makeModule(path: string, parent: CommonJsModule | null): CommonJsModule {
  const made: CommonJsModule = {
    id: root + path,
    path: (root + path).slice(0, (root + path).lastIndexOf("/")),
    filename: root + path,
    exports: {},
    loaded: false,
    parent,
    children: [],
    paths: [],
    require: (specifier) => requireFrom(path, specifier, made),
  };
  return made;
}

function requireFunction(path: string, module: CommonJsModule): (specifier: string) => unknown {
  const resolve = (specifier: string): string => {
    const target = resolveSpecifier(specifier, path, paths, isBareBuiltin);
    if (target.kind === "file") return root + target.path;
    if (target.kind === "builtin") return specifier;
    if (target.kind === "package" && target.name in programDefinition().packages) return specifier;
    throw moduleNotFound(specifier, path);
  };
  return Object.assign((specifier: string) => requireFrom(path, specifier, module), {
    resolve,
    cache,
    main: mainModule,
    extensions: Object.create(null),
  });
}

/** Node's `createRequire`, for a path or URL of the program. */
export function createRequire(from: string | URL): (specifier: string) => unknown {
  const filename = String(from).startsWith("file:") ? fileURLToPath(String(from)) : String(from);
  if (!filename.startsWith("/")) {
    throw new TypeError(`createRequire takes an absolute path or a file URL, not '${filename}'.`);
  }
  const path = filename.startsWith(root) ? filename.slice(root.length) : filename.slice(1);
  return requireFunction(path, makeModule(path, null));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The namespace of an ESM file, evaluated now if it is not yet: Node's `require` of a module. */
function requireEsm(path: string): unknown {
  const found = programDefinition().native(`/__berth/esm/${path}.js`);
  // Before some compatibility date the runtime gives the module's namespace, not its default export.
  const facade = isRecord(found) && isRecord(found["default"]) ? found["default"] : found;
  return isRecord(facade) ? facade["namespace"] : undefined;
}

function evaluate(path: string, module: CommonJsModule): void {
  const { factories, json } = programDefinition();
  const text = json[path];
  if (text !== undefined) {
    module.exports = JSON.parse(text);
    return;
  }
  const { exports, filename, path: folder } = module;
  factories[path]?.call(exports, exports, requireFunction(path, module), module, filename, folder);
}

/** Evaluates a file of the program that something requires, once, and gives what it exports. */
export function requireFile(path: string, parent: CommonJsModule | null = null): unknown {
  const { entry, factories, json, esm } = programDefinition();
  const cached = cache[root + path];
  if (cached !== undefined) return cached.exports;
  if (esm.includes(path)) return requireEsm(path);
  if (!(path in factories) && !(path in json)) {
    throw moduleNotFound(`./${path}`, parent?.filename.slice(root.length) ?? path);
  }
  const module = makeModule(path, parent);
  if (path === entry) mainModule ??= module;
  cache[module.filename] = module;
  parent?.children.push(module);
  try {
    evaluate(path, module);
    module.loaded = true;
  } catch (error) {
    // As in Node: a module that threw is not kept, so that a later require evaluates it again.
    Reflect.deleteProperty(cache, module.filename);
    throw error;
  }
  return module.exports;
}
