import type { Samples } from "./sample.ts";

export const moduleSamples: Samples = {
  module: "node:module",
  as: "module",
  expressions: {
    builtinModules: [
      '["fs", "node:test", "http", "sqlite", "node:sqlite"].map((name) => module.builtinModules.includes(name))',
    ],
    isBuiltin: [
      '[module.isBuiltin("node:fs"), module.isBuiltin("fs/promises"), module.isBuiltin("express"), module.isBuiltin("node:nope")]',
      "module.isBuiltin(7)",
    ],
    createRequire: [
      'typeof module.createRequire("/srv/app.js")("node:path").join',
      'module.createRequire("file:///srv/app.js")("./none.js")',
      'module.createRequire("relative.js")',
      'typeof module.createRequire("/srv/app.js").resolve',
      'module.createRequire("/srv/app.js")("no-such-package")',
    ],
    "Module.builtinModules": ["module.Module.builtinModules === module.builtinModules"],
    "Module.isBuiltin": ['module.Module.isBuiltin("fs")'],
    "Module.createRequire": ['typeof module.Module.createRequire("/srv/app.js")'],
    "Module.wrap": ['module.wrap("1")'],
    "Module.globalPaths": ["Array.isArray(module.globalPaths)"],
    constants: ["Object.keys(module.constants)"],
    getSourceMapsSupport: ["module.getSourceMapsSupport()"],
    getCompileCacheDir: ['module.getCompileCacheDir() ?? "none"'],
    findPackageJSON: ['module.findPackageJSON("/no/such/place/a.js") ?? "none"'],
    stripTypeScriptTypes: ['module.stripTypeScriptTypes("const a: number = 1;")'],
    register: ["module.register(7)"],
    syncBuiltinESMExports: ["module.syncBuiltinESMExports()"],
    findSourceMap: ['module.findSourceMap("/no/such/file.js") ?? "none"'],
    SourceMap: [
      'new module.SourceMap({ version: 3, sources: ["a.ts"], names: [], mappings: "AAAA" }).findEntry(0, 0).originalSource',
    ],
  },
};
