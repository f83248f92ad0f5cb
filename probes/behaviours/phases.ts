import type { Probe, ProbeTable } from "../probe.ts";

/** Of what depends on when it is done: while the program starts, in a request, or after it. */
export const phaseBehaviours: ProbeTable<Probe> = {
  "timer-after-response": {
    about: ["node:timers.setTimeout", "global.setTimeout"],
    turns: 2,
    difference: "A timer that is set when the response has ended never fires.",
    fix: "Do the work before the response ends, or hand its promise to ctx.waitUntil.",
  },
  "interval-in-request": {
    about: ["node:timers.setInterval", "global.setInterval"],
    turns: 2,
    difference: "An interval ends with the request that set it, though nothing clears it.",
    fix: "Do periodic work in a scheduled handler (a Cron Trigger), or when a request needs it.",
  },
  "global-scope-refused": {
    phase: "both",
    about: [
      "node:timers.setTimeout",
      "node:timers.setInterval",
      "node:timers.setImmediate",
      "node:timers/promises.setTimeout",
      "node:timers/promises.setImmediate",
      "node:http.get",
      "node:http.request",
      "node:https.get",
      "node:https.request",
      "node:net.connect",
      "node:net.createConnection",
      "node:crypto.randomBytes",
      "node:crypto.randomInt",
      "node:crypto.randomUUID",
      ...["fetch", "setTimeout", "setInterval", "setImmediate"].map((name) => `global.${name}`),
      ...["randomUUID", "getRandomValues"].map((name) => `global.crypto.${name}`),
    ],
    difference: "While the program starts, timers, connections and random values are refused.",
    fix: "Call it in a request handler; keep the result for the next ones.",
  },
  "startup-clock-zero": {
    phase: "both",
    about: [
      "global.Date.now",
      "global.performance.now",
      "node:process.hrtime",
      "node:perf_hooks.performance",
    ],
    difference: "While the program starts, every clock stands at 0.",
    fix: "Read the clock in a request handler.",
  },
  "code-from-text": {
    phase: "both",
    about: ["global.eval", "global.Function"],
    node: true,
    difference: "Code can be made of text while the program starts, and in no request.",
    fix: "Make such functions at start-up, or write the code out.",
  },
  "wasm-from-bytes": {
    phase: "both",
    about: [
      "global.WebAssembly.Module",
      "global.WebAssembly.compile",
      "global.WebAssembly.instantiate",
    ],
    node: true,
    difference:
      "In a request no WebAssembly is compiled from bytes; at start-up new WebAssembly.Module() can.",
    fix: "Import the .wasm file as a module when you deploy.",
  },
  "wasm-compile-at-startup": {
    about: ["global.WebAssembly.compile"],
    difference: "A promise of WebAssembly.compile() never settles while the program starts.",
    fix: "Import the .wasm file as a module when you deploy.",
  },
  "modules-without-compat": {
    flags: ["no_nodejs_compat", "no_nodejs_compat_v2"],
    timeline: false,
    berth: "Berth's own code in a program needs Node's modules, and cannot start without.",
    difference: "Without nodejs_compat there are next to none of Node's modules.",
    fix: "Name the flag nodejs_compat, or a date that brings it.",
  },
  "module-without-address": {
    node: true,
    berth: "Berth gives the modules of a program the addresses of their files.",
    difference: "A module has no import.meta.url that a file beside it could be found by.",
    fix: "Import the file, or read it by its path below /bundle.",
  },
  "decorators-refused": {
    difference: "Decorators are no syntax that the engine knows, as in Node.",
    fix: "Write what they do as calls, or compile them before.",
  },
  "module-scope-once": {
    turns: 3,
  },
  "uncaught-at-startup": {
    node: true,
    difference: "What nobody catches while the program starts ends nothing: the program goes on.",
    fix: "Let it be thrown by the module itself, so that the program does not start.",
  },
};
