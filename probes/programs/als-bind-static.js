import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Calls a bound function outside of its context, and in another. */
export default () => {
  const bound = storage.run("request 7", () => AsyncLocalStorage.bind(() => storage.getStore()));
  return { outside: bound(), inAnother: storage.run("request 8", bound) };
};
