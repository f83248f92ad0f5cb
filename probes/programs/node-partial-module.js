import module from "node:module";

const calls = {
  createRequire: () => module.createRequire("file:///server.js")("node:path"),
  isBuiltin: () => module.isBuiltin("fs"),
  findSourceMap: () => module.findSourceMap("/server.js"),
  SourceMap: () => new module.SourceMap({ version: 3, sources: [], names: [], mappings: "" }),
  stripTypeScriptTypes: () => module.stripTypeScriptTypes("let port: number = 80"),
  syncBuiltinESMExports: () => module.syncBuiltinESMExports(),
  registerHooks: () => module.registerHooks({}),
};

function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** Calls functions of the module, and lists the ones that throw. */
export default () => {
  const throwing = Object.keys(calls).filter((name) => throws(calls[name]));
  return { complete: throwing.length === 0, throwing };
};
