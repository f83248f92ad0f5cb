import type { Samples } from "./sample.ts";

export const utilTypesSamples: Samples = {
  module: "node:util/types",
  as: "types",
  expressions: {
    isAnyArrayBuffer: [
      "types.isAnyArrayBuffer(new SharedArrayBuffer(1))",
      "types.isAnyArrayBuffer({})",
    ],
    isArgumentsObject: [
      "types.isArgumentsObject((function () { return arguments; })())",
      "types.isArgumentsObject({})",
    ],
    isArrayBuffer: ["types.isArrayBuffer(new ArrayBuffer(1))", "types.isArrayBuffer({})"],
    isArrayBufferView: [
      "types.isArrayBufferView(new DataView(new ArrayBuffer(1)))",
      "types.isArrayBufferView({})",
    ],
    isAsyncFunction: [
      "types.isAsyncFunction(async () => {})",
      "types.isAsyncFunction(() => Promise.resolve())",
    ],
    isBigInt64Array: ["types.isBigInt64Array(new BigInt64Array())", "types.isBigInt64Array({})"],
    isBigIntObject: ["types.isBigIntObject(Object(1n))", "types.isBigIntObject({})"],
    isBigUint64Array: [
      "types.isBigUint64Array(new BigUint64Array())",
      "types.isBigUint64Array({})",
    ],
    isBooleanObject: ["types.isBooleanObject(Object(true))", "types.isBooleanObject({})"],
    isBoxedPrimitive: ["types.isBoxedPrimitive(Object(Symbol()))", "types.isBoxedPrimitive({})"],
    isCryptoKey: [
      'types.isCryptoKey(await crypto.subtle.importKey("raw", new Uint8Array(16), "AES-CBC", true, ["encrypt"]))',
      "types.isCryptoKey({})",
    ],
    isDataView: ["types.isDataView(new DataView(new ArrayBuffer(1)))", "types.isDataView({})"],
    isDate: ["types.isDate(new Date())", "types.isDate(Object.create(Date.prototype))"],
    isFloat32Array: ["types.isFloat32Array(new Float32Array())", "types.isFloat32Array({})"],
    isFloat64Array: ["types.isFloat64Array(new Float64Array())", "types.isFloat64Array({})"],
    isGeneratorFunction: [
      "types.isGeneratorFunction(function* () {})",
      "types.isGeneratorFunction({})",
    ],
    isGeneratorObject: [
      "types.isGeneratorObject((function* () {})())",
      "types.isGeneratorObject({})",
    ],
    isInt16Array: ["types.isInt16Array(new Int16Array())", "types.isInt16Array({})"],
    isInt32Array: ["types.isInt32Array(new Int32Array())", "types.isInt32Array({})"],
    isInt8Array: ["types.isInt8Array(new Int8Array())", "types.isInt8Array({})"],
    isKeyObject: [
      'types.isKeyObject((await import("node:crypto")).createSecretKey("key", "utf8"))',
      "types.isKeyObject({})",
    ],
    isMap: ["types.isMap(new Map())", "types.isMap(new WeakMap())"],
    isMapIterator: ["types.isMapIterator(new Map().keys())", "types.isMapIterator({})"],
    isModuleNamespaceObject: [
      'types.isModuleNamespaceObject(await import("node:path"))',
      "types.isModuleNamespaceObject({})",
    ],
    isNativeError: [
      "types.isNativeError(new TypeError())",
      "types.isNativeError(Object.create(Error.prototype))",
    ],
    isNumberObject: ["types.isNumberObject(Object(1))", "types.isNumberObject({})"],
    isPromise: ["types.isPromise(Promise.resolve())", "types.isPromise({ then() {} })"],
    isProxy: ["types.isProxy(new Proxy({}, {}))", "types.isProxy({})"],
    isRegExp: ["types.isRegExp(/a/)", 'types.isRegExp("/a/")'],
    isSet: ["types.isSet(new Set())", "types.isSet({})"],
    isSetIterator: ["types.isSetIterator(new Set().values())", "types.isSetIterator({})"],
    isSharedArrayBuffer: [
      "types.isSharedArrayBuffer(new SharedArrayBuffer(1))",
      "types.isSharedArrayBuffer({})",
    ],
    isStringObject: ['types.isStringObject(Object("a"))', "types.isStringObject({})"],
    isSymbolObject: ["types.isSymbolObject(Object(Symbol()))", "types.isSymbolObject({})"],
    isTypedArray: ["types.isTypedArray(Buffer.alloc(1))", "types.isTypedArray([1])"],
    isUint16Array: ["types.isUint16Array(new Uint16Array())", "types.isUint16Array({})"],
    isUint32Array: ["types.isUint32Array(new Uint32Array())", "types.isUint32Array({})"],
    isUint8Array: ["types.isUint8Array(Buffer.alloc(1))", "types.isUint8Array({})"],
    isUint8ClampedArray: [
      "types.isUint8ClampedArray(new Uint8ClampedArray())",
      "types.isUint8ClampedArray({})",
    ],
    isWeakMap: ["types.isWeakMap(new WeakMap())", "types.isWeakMap({})"],
    isWeakSet: ["types.isWeakSet(new WeakSet())", "types.isWeakSet({})"],
    isExternal: ["types.isExternal({})"],
    isFloat16Array: ["types.isFloat16Array([])"],
  },
};
