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
const root = "/bundle/";

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

/** Evaluates a CommonJS (or JSON, or already imported ESM) file of the program, once. */
export function requireFile(path: string, parent: CommonJsModule | null = null): unknown {
  const { factories, json, esm } = programDefinition();
  const cached = cache[root + path];
  if (cached !== undefined) return cached.exports;
  if (path in esm) return esm[path];
  const module = makeModule(path, parent);
  mainModule ??= path === programDefinition().entry ? module : undefined;
  const text = json[path];
  const factory = factories[path];
  if (text === undefined && factory === undefined)
    throw moduleNotFound(`./${path}`, parent?.filename ?? path);
  cache[module.filename] = module;
  parent?.children.push(module);
  try {
    if (text !== undefined) module.exports = JSON.parse(text);
    else
      factory?.call(
        module.exports,
        module.exports,
        requireFunction(path, module),
        module,
        module.filename,
        module.path,
      );
    module.loaded = true;
  } catch (error) {
    // As in Node: a module that threw is not kept, so that a later require evaluates it again.
    delete cache[module.filename];
    throw error;
  }
  return module.exports;
}
