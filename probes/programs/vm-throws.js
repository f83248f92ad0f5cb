import vm from "node:vm";

const calls = {
  runInContext: () => vm.runInContext("1 + 1", vm.createContext({})),
  runInNewContext: () => vm.runInNewContext("1 + 1"),
  runInThisContext: () => vm.runInThisContext("1 + 1"),
  compileFunction: () => vm.compileFunction("return 1 + 1")(),
  "Script.runInContext": () => new vm.Script("1 + 1").runInContext(vm.createContext({})),
  "Script.runInNewContext": () => new vm.Script("1 + 1").runInNewContext(),
  "Script.runInThisContext": () => new vm.Script("1 + 1").runInThisContext(),
};

function made(call) {
  try {
    return call();
  } catch ({ code, name }) {
    return code ?? name;
  }
}

/** Evaluates a sum in every way that there is. */
export default () =>
  Object.fromEntries(Object.keys(calls).map((name) => [name, made(calls[name])]));
