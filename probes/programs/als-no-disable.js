import { AsyncLocalStorage } from "node:async_hooks";

/** Ends all contexts of a storage. */
export default () => {
  const storage = new AsyncLocalStorage();
  return storage.run("request 7", () => {
    storage.disable();
    return { store: storage.getStore() ?? "nothing" };
  });
};
