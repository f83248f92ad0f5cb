import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Leaves the context for one function. */
export default () =>
  storage.run("request 7", () => ({
    inside: storage.exit(() => storage.getStore() ?? "nothing"),
    after: storage.getStore(),
  }));
