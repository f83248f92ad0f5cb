import { types } from "node:util";

/** Asks of a plain object whether it is a compiled module; Node removed this check long ago. */
export default () => {
  const kind = typeof types.isWebAssemblyCompiledModule;
  return kind === "function"
    ? { kind, plainObject: types.isWebAssemblyCompiledModule({}) }
    : { kind };
};
