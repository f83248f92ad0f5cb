import type { Samples } from "./sample.ts";

export const asyncHooksSamples: Samples = {
  module: "node:async_hooks",
  as: "hooks",
  first: ["const { AsyncLocalStorage, AsyncResource } = hooks;"],
  expressions: {
    AsyncLocalStorage: [
      "new AsyncLocalStorage().getStore() === undefined",
      "new AsyncLocalStorage({ defaultValue: 5 }).getStore()",
      'new AsyncLocalStorage({ name: "user" }).name',
    ],
    "AsyncLocalStorage.run": [
      "new AsyncLocalStorage().run(1, (a, b) => a + b, 2, 3)",
      'await ((storage) => storage.run("inside", async () => { await 1; return storage.getStore(); }))(new AsyncLocalStorage())',
      '((storage) => [storage.run(1, () => storage.run(2, () => storage.getStore())), storage.getStore() ?? "none"])(new AsyncLocalStorage())',
      "await ((storage) => storage.run(1, () => new Promise((resolve) => setTimeout(() => resolve(storage.getStore()), 1))))(new AsyncLocalStorage())",
    ],
    "AsyncLocalStorage.getStore": [
      "((storage) => storage.run({ id: 7 }, () => storage.getStore()))(new AsyncLocalStorage())",
    ],
    "AsyncLocalStorage.exit": [
      '((storage) => storage.run(1, () => [storage.exit(() => storage.getStore() ?? "none"), storage.getStore()]))(new AsyncLocalStorage())',
    ],
    "AsyncLocalStorage.enterWith": [
      "((storage) => { storage.enterWith(5); return storage.getStore(); })(new AsyncLocalStorage())",
    ],
    "AsyncLocalStorage.disable": [
      '((storage) => storage.run(1, () => { storage.disable(); return storage.getStore() ?? "none"; }))(new AsyncLocalStorage())',
    ],
    "AsyncLocalStorage.bind": [
      "((storage) => storage.run(1, () => AsyncLocalStorage.bind(() => storage.getStore())))(new AsyncLocalStorage())()",
      "AsyncLocalStorage.bind(7)",
    ],
    "AsyncLocalStorage.snapshot": [
      '((storage) => { const inside = storage.run("then", () => AsyncLocalStorage.snapshot()); return storage.run("now", () => inside(() => storage.getStore())); })(new AsyncLocalStorage())',
    ],
    AsyncResource: [
      'new AsyncResource("Job") instanceof AsyncResource',
      "typeof new AsyncResource(7)",
    ],
    "AsyncResource.runInAsyncScope": [
      'new AsyncResource("Job").runInAsyncScope(function (a) { return [this.name, a]; }, { name: "self" }, 1)',
      '((storage) => { const resource = storage.run(1, () => new AsyncResource("Job")); return resource.runInAsyncScope(() => storage.getStore()); })(new AsyncLocalStorage())',
    ],
    "AsyncResource.bind": [
      "((storage) => storage.run(1, () => AsyncResource.bind(() => storage.getStore())))(new AsyncLocalStorage())()",
      'new AsyncResource("Job").bind(7)',
    ],
    "AsyncResource.asyncId": ['new AsyncResource("Job").asyncId() > 0'],
    "AsyncResource.triggerAsyncId": ['typeof new AsyncResource("Job").triggerAsyncId()'],
    "AsyncResource.emitDestroy": [
      '((resource) => resource.emitDestroy() === resource)(new AsyncResource("Job"))',
    ],
    executionAsyncId: ["hooks.executionAsyncId() > 0"],
    triggerAsyncId: ["typeof hooks.triggerAsyncId()"],
    executionAsyncResource: ["typeof hooks.executionAsyncResource()"],
    createHook: [
      "await new Promise((resolve) => { let seen = 0; const hook = hooks.createHook({ init() { seen += 1; } }).enable(); setTimeout(() => { hook.disable(); resolve({ effect: seen > 0 }); }, 1); })",
      "typeof hooks.createHook({ init: 7 })",
    ],
    asyncWrapProviders: ["Object.keys(hooks.asyncWrapProviders).length > 0"],
  },
};
