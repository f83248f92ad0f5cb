import type { Samples } from "./sample.ts";

export const vmSamples: Samples = {
  module: "node:vm",
  as: "vm",
  expressions: {
    runInNewContext: [
      'vm.runInNewContext("a + 1", { a: 1 })',
      "vm.runInNewContext(\"throw new RangeError('far')\")",
    ],
    runInThisContext: ['vm.runInThisContext("1 + 1")'],
    runInContext: [
      'vm.runInContext("a * 2", vm.createContext({ a: 4 }))',
      'vm.runInContext("1", {})',
    ],
    createContext: ["vm.isContext(vm.createContext({}))", "vm.createContext(7)"],
    isContext: ["vm.isContext({})", "vm.isContext(7)"],
    Script: ['new vm.Script("1 + 1").runInThisContext()', 'typeof new vm.Script("1 +")'],
    "Script.runInNewContext": ['new vm.Script("a = 5").runInNewContext({ a: 1 })'],
    compileFunction: ['vm.compileFunction("return a + b", ["a", "b"])(1, 2)'],
    constants: ["Object.keys(vm.constants)"],
  },
};
