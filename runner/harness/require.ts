import nodePath from "node:path";
import { fileURLToPath } from "node:url";
import { programDefinition, root } from "./program-table.ts";
import {
  modulePaths,
  moduleNotFound,
  pathBelowRoot,
  resolveFunction,
  resolveRequire,
} from "./resolve-require.ts";

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

let mainModule: CommonJsModule | undefined;
const cache: Record<string, CommonJsModule> = Object.create(null);
/** `require.extensions`: a program may add handlers for files of other kinds. Node's own are not called. */
const handlers: Record<string, (module: CommonJsModule, filename: string) => void> =
  Object.create(null);
/** Stands for Node's own handlers, which programs look for and sometimes call. */
function loadAsNode(): void {}
for (const extension of [".js", ".json", ".node"]) handlers[extension] = loadAsNode;

function handlerFor(path: string) {
  const handler = handlers[nodePath.extname(path)];
  return handler === loadAsNode ? undefined : handler;
}

function requireFrom(from: string, specifier: string, parent: CommonJsModule): unknown {
  const target = resolveRequire(specifier, from);
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
  const filename = root + path;
  const folder = filename.slice(0, filename.lastIndexOf("/"));
  const made: CommonJsModule = {
    id: path === programDefinition().entry ? "." : filename,
    path: folder,
    filename,
    exports: {},
    loaded: false,
    parent,
    children: [],
    paths: modulePaths(folder),
    require: (specifier) => requireFrom(path, specifier, made),
  };
  return made;
}

function requireFunction(path: string, module: CommonJsModule): (specifier: string) => unknown {
  return Object.assign((specifier: string) => requireFrom(path, specifier, module), {
    resolve: resolveFunction(path),
    cache,
    main: mainModule,
    extensions: handlers,
  });
}

/** Node's `createRequire`, for a path or URL of the program. */
export function createRequire(from: string | URL): (specifier: string) => unknown {
  const filename = String(from).startsWith("file:") ? fileURLToPath(String(from)) : String(from);
  if (!filename.startsWith("/")) {
    throw new TypeError(`createRequire takes an absolute path or a file URL, not '${filename}'.`);
  }
  const path = pathBelowRoot(filename);
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

function parseJson(text: string, filename: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof Error) error.message = `${filename}: ${error.message}`;
    throw error;
  }
}

function evaluate(path: string, module: CommonJsModule): void {
  const { factories, json } = programDefinition();
  const text = json[path];
  if (text !== undefined) {
    module.exports = parseJson(text, module.filename);
    return;
  }
  const { exports, filename, path: folder } = module;
  const factory = factories[path];
  if (factory === undefined) return handlerFor(path)?.(module, module.filename);
  factory.call(exports, exports, requireFunction(path, module), module, filename, folder);
}

function adopt(parent: CommonJsModule | null, child: CommonJsModule): void {
  if (parent !== null && !parent.children.includes(child)) parent.children.push(child);
}

function isEvaluable(path: string): boolean {
  const { factories, json } = programDefinition();
  return path in factories || path in json || handlerFor(path) !== undefined;
}

/** Evaluates a file of the program that something requires, once, and gives what it exports. */
export function requireFile(path: string, parent: CommonJsModule | null = null): unknown {
  const { entry, esm } = programDefinition();
  const cached = cache[root + path];
  if (cached !== undefined) {
    adopt(parent, cached);
    return cached.exports;
  }
  if (esm.includes(path)) return requireEsm(path);
  if (!isEvaluable(path)) {
    throw moduleNotFound(`./${path}`, parent?.filename.slice(root.length) ?? path);
  }
  const module = makeModule(path, parent);
  if (path === entry) mainModule ??= module;
  cache[module.filename] = module;
  adopt(parent, module);
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
