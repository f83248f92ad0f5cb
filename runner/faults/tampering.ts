import { type Fault, type Faults, type Outcome, file, handlingSync, worker } from "./fault.ts";

const ends = 'res.end("ended");';

/** A program that changes this before it starts its server, and whose handler answers as ever. */
function changed(statement: string): Fault {
  return { of: handlingSync(ends, statement), outcome: "ok", body: "ended" };
}

/** One that breaks itself by it: how is the runtime's business, that it is told is ours. */
function broken(statement: string, ...outcome: Outcome[]): Fault {
  return { of: handlingSync(ends, statement), outcome };
}

/** The same, where its handler throws: that must still be told. */
function throwing(statement: string, more: Partial<Fault> = {}): Fault {
  return {
    of: handlingSync('throw new Error("told");', statement),
    outcome: "threw",
    says: "told",
    ...more,
  };
}

/** Programs that change what all code stands on. They may break themselves, and nothing else. */
export const tampering: Faults = {
  "Promise replaced": broken("globalThis.Promise = class {};", "threw"),
  "Promise.prototype.then that does not call back": broken(
    "Promise.prototype.then = () => {};",
    "threw",
  ),
  "Promise.prototype.then that throws": broken(
    'Promise.prototype.then = () => { throw new Error("then"); };',
    "threw",
  ),
  "Object.prototype with a setter that throws": changed(
    'Object.defineProperty(Object.prototype, "type", { set() { throw new Error("set"); } });',
  ),
  "Object.prototype with a then": broken("Object.prototype.then = function () {};", "hung"),
  "Object.prototype with a toJSON": broken('Object.prototype.toJSON = () => "mine";', "hung"),
  "Object.prototype with a get": broken(
    "Object.prototype.get = Object.prototype.value = Object.prototype.enumerable = true;",
    "threw",
  ),
  "Object.prototype frozen": changed("Object.freeze(Object.prototype);"),
  "Array.prototype without its iterator": broken(
    "delete Array.prototype[Symbol.iterator];",
    "threw",
  ),
  "Array.prototype.push that loses everything": broken(
    "Array.prototype.push = () => 0;",
    "no-server",
  ),
  "Map.prototype emptied": broken(
    "for (const name of ['get', 'set', 'has', 'delete', 'forEach']) Map.prototype[name] = undefined;",
    "startup",
  ),
  "String.prototype emptied": broken(
    "for (const name of ['split', 'replace', 'slice', 'startsWith', 'toLowerCase']) String.prototype[name] = undefined;",
    "hung",
    "threw",
  ),
  "Function.prototype.call and apply removed": broken(
    "Function.prototype.call = Function.prototype.apply = undefined;",
    "startup",
  ),
  "console replaced": changed("globalThis.console = undefined;"),
  "console with methods that throw": changed(
    'console.log = console.error = () => { throw new Error("console"); };',
  ),
  "fetch replaced": changed("globalThis.fetch = () => { throw new Error('fetch'); };"),
  "Response replaced": broken(
    "globalThis.Response = class { constructor() { throw 1; } };",
    "threw",
  ),
  "Request, Headers and ReadableStream replaced": broken(
    "globalThis.Request = globalThis.Headers = globalThis.ReadableStream = class {};",
    "threw",
  ),
  "ReadableStream.prototype emptied": broken(
    "ReadableStream.prototype.getReader = ReadableStream.prototype[Symbol.asyncIterator] = undefined;",
    "threw",
  ),
  "WritableStreamDefaultWriter taken over": changed(
    "WritableStreamDefaultWriter.prototype.write = WritableStreamDefaultWriter.prototype.close = async () => {};",
  ),
  "TextEncoder and TextDecoder replaced": changed(
    "TextEncoder.prototype.encode = () => new Uint8Array(0); globalThis.TextDecoder = class {};",
  ),
  "JSON replaced": changed("globalThis.JSON = {};"),
  "JSON.stringify that lies": changed('JSON.stringify = () => \'{"type":"done"}\';'),
  "Reflect replaced": broken("globalThis.Reflect = {};", "threw"),
  "Error.prepareStackTrace that throws": throwing(
    'Error.prepareStackTrace = () => { throw new Error("prepare"); };',
    { says: "" },
  ),
  "Error.prepareStackTrace that gives an object": throwing("Error.prepareStackTrace = () => ({});"),
  "Error.stackTraceLimit of nothing": throwing("Error.stackTraceLimit = 0;"),
  "Error.captureStackTrace removed": throwing("delete Error.captureStackTrace;"),
  "Error replaced": throwing("globalThis.Error = class extends Error {};"),
  "Symbol.asyncIterator removed": broken(
    "delete ReadableStream.prototype[Symbol.asyncIterator];",
    "threw",
  ),
  "Symbol.dispose that throws": {
    of: worker(
      '    const held = { [Symbol.dispose]() { throw new Error("dispose"); } }; try { using it = held; return new Response("a"); } finally {}',
    ),
    outcome: "threw",
    says: "dispose",
  },
  "Symbol.hasInstance that throws": throwing(
    'Object.defineProperty(Error, Symbol.hasInstance, { value() { throw new Error("instance"); } });',
    { outcome: "threw" },
  ),
  "globalThis frozen": changed("Object.freeze(globalThis);"),
  "globalThis emptied": broken(
    "for (const name of Object.getOwnPropertyNames(globalThis)) { try { delete globalThis[name]; } catch {} }",
    "threw",
    "startup",
  ),
  "process emptied": changed(
    "for (const name of Object.keys(process)) { try { process[name] = undefined; } catch {} }",
  ),
  "AsyncLocalStorage without run": broken(
    "const { AsyncLocalStorage } = require('node:async_hooks'); AsyncLocalStorage.prototype.run = AsyncLocalStorage.prototype.getStore = () => {};",
    "threw",
  ),
  "EventEmitter without emit": broken(
    "require('node:events').prototype.emit = () => false;",
    "hung",
  ),
  "http.Server without listen": broken(
    "require('node:http').Server.prototype.listen = function () { return this; };",
    "no-server",
  ),
  "ServerResponse taken over": broken(
    "const { ServerResponse } = require('node:http'); ServerResponse.prototype.write = ServerResponse.prototype.end = () => {};",
    "hung",
  ),
  "the runtime's clock and timers replaced": changed(
    "globalThis.setTimeout = () => 0; globalThis.Date = class {}; performance.now = () => NaN; scheduler.wait = () => new Promise(() => {});",
  ),
  "a module of the harness that is looked for": {
    of: file(
      "a.mjs",
      'import * as own from "/__berth/harness.js";\nexport default { fetch: () => new Response(String(Object.keys(own))) };',
    ),
    outcome: "unknown-package",
  },
};
