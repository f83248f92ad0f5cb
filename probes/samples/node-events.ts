import type { Samples } from "./sample.ts";

export const eventsSamples: Samples = {
  module: "node:events",
  as: "events",
  first: ["const { EventEmitter } = events;"],
  expressions: {
    EventEmitter: [
      "new EventEmitter() instanceof events",
      "events === EventEmitter",
      'new EventEmitter({ captureRejections: "yes" })',
      'await new Promise((resolve) => { const emitter = new EventEmitter({ captureRejections: true }); emitter.on("error", (error) => resolve(error.message)); emitter.on("job", async () => { throw new Error("async"); }); emitter.emit("job"); })',
    ],
    "EventEmitter.EventEmitter": ["EventEmitter.EventEmitter === EventEmitter"],
    "EventEmitter.on": [
      '((emitter, seen) => { emitter.on("a", (...values) => seen.push(values)); emitter.emit("a", 1, 2); return seen; })(new EventEmitter(), [])',
      'new EventEmitter().on("a", "not a function")',
      '((emitter, seen) => { emitter.on("newListener", (name) => seen.push(name)); emitter.on("a", () => {}); return seen; })(new EventEmitter(), [])',
    ],
    "EventEmitter.addListener": [
      '((emitter) => emitter.addListener("a", () => {}) === emitter)(new EventEmitter())',
    ],
    "EventEmitter.emit": [
      'new EventEmitter().emit("nobody")',
      'new EventEmitter().emit("error", new RangeError("far"))',
      'new EventEmitter().emit("error", "text")',
      'new EventEmitter().emit("error")',
      '((emitter) => { emitter.on("a", function () { this.seen = true; }); emitter.emit("a"); return emitter.seen; })(new EventEmitter())',
    ],
    "EventEmitter.once": [
      '((emitter, seen) => { emitter.once("a", (value) => seen.push(value)); return [emitter.emit("a", 1), emitter.emit("a", 2), seen]; })(new EventEmitter(), [])',
      'new EventEmitter().once("a")',
    ],
    "EventEmitter.off": [
      '((emitter, listener) => { emitter.on("a", listener); emitter.off("a", listener); return emitter.listenerCount("a"); })(new EventEmitter(), () => {})',
    ],
    "EventEmitter.removeListener": [
      '((emitter, seen, listener) => { emitter.on("removeListener", (name) => seen.push(name)); emitter.on("a", listener); emitter.removeListener("a", listener); return seen; })(new EventEmitter(), [], () => {})',
      'new EventEmitter().removeListener("a", 7)',
    ],
    "EventEmitter.removeAllListeners": [
      '((emitter) => { emitter.on("a", () => {}).on("b", () => {}); emitter.removeAllListeners("a"); return emitter.eventNames(); })(new EventEmitter())',
    ],
    "EventEmitter.prependListener": [
      '((emitter, seen) => { emitter.on("a", () => seen.push(1)); emitter.prependListener("a", () => seen.push(2)); emitter.emit("a"); return seen; })(new EventEmitter(), [])',
    ],
    "EventEmitter.prependOnceListener": [
      '((emitter, seen) => { emitter.on("a", () => seen.push(1)); emitter.prependOnceListener("a", () => seen.push(2)); emitter.emit("a"); emitter.emit("a"); return seen; })(new EventEmitter(), [])',
    ],
    "EventEmitter.listeners": [
      '((emitter) => { emitter.once("a", function first() {}); return emitter.listeners("a").map(({ name }) => name); })(new EventEmitter())',
    ],
    "EventEmitter.rawListeners": [
      '((emitter) => { emitter.once("a", function first() {}); return emitter.rawListeners("a").map(({ name, listener }) => [name, listener.name]); })(new EventEmitter())',
    ],
    "EventEmitter.listenerCount": [
      '((emitter, listener) => { emitter.on("a", listener).on("a", () => {}); return [emitter.listenerCount("a"), emitter.listenerCount("a", listener)]; })(new EventEmitter(), () => {})',
    ],
    "EventEmitter.eventNames": [
      '((emitter) => { emitter.on("a", () => {}).on(Symbol("s"), () => {}); return emitter.eventNames().map(String); })(new EventEmitter())',
    ],
    "EventEmitter.getMaxListeners": ["new EventEmitter().getMaxListeners()"],
    "EventEmitter.setMaxListeners": [
      "new EventEmitter().setMaxListeners(3).getMaxListeners()",
      "new EventEmitter().setMaxListeners(-1)",
    ],
    "EventEmitter.defaultMaxListeners": [
      "EventEmitter.defaultMaxListeners",
      "(() => { EventEmitter.defaultMaxListeners = -1; })()",
    ],
    "EventEmitter.captureRejections": ["EventEmitter.captureRejections"],
    "EventEmitter.captureRejectionSymbol": [
      'EventEmitter.captureRejectionSymbol === Symbol.for("nodejs.rejection")',
    ],
    "EventEmitter.errorMonitor": [
      '((emitter, seen) => { emitter.on(EventEmitter.errorMonitor, ({ message }) => seen.push(message)); try { emitter.emit("error", new Error("watched")); } catch { seen.push("thrown"); } return seen; })(new EventEmitter(), [])',
    ],
    "EventEmitter.getEventListeners": [
      'EventEmitter.getEventListeners(new EventEmitter().on("a", () => {}), "a").length',
    ],
    "EventEmitter.usingDomains": ["EventEmitter.usingDomains"],
    "EventEmitter.addAbortListener": ["EventEmitter.addAbortListener === events.addAbortListener"],
    "EventEmitter.EventEmitterAsyncResource": [
      "EventEmitter.EventEmitterAsyncResource === events.EventEmitterAsyncResource",
    ],
    once: [
      'await ((emitter) => { const seen = events.once(emitter, "a"); emitter.emit("a", 1, 2); return seen; })(new EventEmitter())',
      'await ((emitter) => { const seen = events.once(emitter, "a"); emitter.emit("error", new RangeError("far")); return seen; })(new EventEmitter())',
      'await events.once(new EventEmitter(), "a", { signal: AbortSignal.abort() })',
      'await ((target) => { const seen = events.once(target, "a"); target.dispatchEvent(new Event("a")); return seen.then(([event]) => event.type); })(new EventTarget())',
      'await events.once({}, "a")',
    ],
    on: [
      'await (async (emitter, seen) => { const all = events.on(emitter, "a"); emitter.emit("a", 1); emitter.emit("a", 2); for await (const [value] of all) { seen.push(value); if (value === 2) break; } return seen; })(new EventEmitter(), [])',
      'await (async (emitter, seen) => { for await (const [value] of (queueMicrotask(() => { emitter.emit("a", 1); emitter.emit("end"); }), events.on(emitter, "a", { close: ["end"] }))) seen.push(value); return seen; })(new EventEmitter(), [])',
      'await events.on(new EventEmitter(), "a", { signal: AbortSignal.abort() }).next()',
    ],
    getEventListeners: [
      '((target) => { target.addEventListener("a", () => {}); return events.getEventListeners(target, "a").length; })(new EventTarget())',
      'events.getEventListeners({}, "a")',
    ],
    getMaxListeners: [
      "events.getMaxListeners(new EventEmitter())",
      "events.getMaxListeners(new EventTarget())",
    ],
    setMaxListeners: [
      "((emitter) => { events.setMaxListeners(5, emitter); return emitter.getMaxListeners(); })(new EventEmitter())",
      "events.setMaxListeners(-1)",
    ],
    listenerCount: ['events.listenerCount(new EventEmitter().on("a", () => {}), "a")'],
    addAbortListener: [
      '((controller, seen) => { events.addAbortListener(controller.signal, () => seen.push("aborted")); controller.abort(); return seen; })(new AbortController(), [])',
      'events.addAbortListener("no signal", () => {})',
    ],
    defaultMaxListeners: ["events.defaultMaxListeners"],
    errorMonitor: ["String(events.errorMonitor)"],
    captureRejections: ["events.captureRejections"],
    captureRejectionSymbol: ["String(events.captureRejectionSymbol)"],
    usingDomains: ["events.usingDomains"],
    EventEmitterAsyncResource: [
      'new events.EventEmitterAsyncResource({ name: "Jobs" }) instanceof EventEmitter',
      "typeof new events.EventEmitterAsyncResource()",
    ],
    "EventEmitterAsyncResource.asyncResource": [
      'typeof new events.EventEmitterAsyncResource({ name: "Jobs" }).asyncResource',
    ],
    "EventEmitterAsyncResource.emit": [
      '((emitter, seen) => { emitter.on("a", (value) => seen.push(value)); emitter.emit("a", 1); return seen; })(new events.EventEmitterAsyncResource({ name: "Jobs" }), [])',
    ],
  },
};
