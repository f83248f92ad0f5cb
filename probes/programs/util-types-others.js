import { Buffer } from "node:buffer";
import { types } from "node:util";

function argumentsOf() {
  return arguments;
}

const matching = {
  isAnyArrayBuffer: new ArrayBuffer(1),
  isArrayBuffer: new ArrayBuffer(1),
  isSharedArrayBuffer: new SharedArrayBuffer(1),
  isArrayBufferView: Buffer.from("x"),
  isUint8Array: Buffer.from("x"),
  isTypedArray: new Float64Array(1),
  isDataView: new DataView(new ArrayBuffer(1)),
  isAsyncFunction: async () => {},
  isGeneratorFunction: function* items() {},
  isGeneratorObject: (function* items() {})(),
  isArgumentsObject: argumentsOf(1, 2),
  isBoxedPrimitive: Object("x"),
  isStringObject: Object("x"),
  isNumberObject: Object(1),
  isBigIntObject: Object(1n),
  isSymbolObject: Object(Symbol("x")),
  isDate: new Date(0),
  isRegExp: /x/,
  isNativeError: new TypeError("x"),
  isPromise: Promise.resolve(),
  isMap: new Map(),
  isSet: new Set(),
  isMapIterator: new Map().entries(),
  isSetIterator: new Set().values(),
  isWeakMap: new WeakMap(),
  isWeakSet: new WeakSet(),
};

/** Asks each check of a value that it is meant for, and of a plain object; lists those that err. */
export default () => {
  const names = Object.keys(matching);
  return {
    missing: names.filter((name) => typeof types[name] !== "function"),
    denies: names.filter((name) => types[name]?.(matching[name]) === false),
    takesPlainObject: names.filter((name) => types[name]?.({}) === true),
  };
};
