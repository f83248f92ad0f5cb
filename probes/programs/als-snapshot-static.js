import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Goes back into a context with a function that was made later. */
export default () => {
  const runInside = storage.run("request 7", () => AsyncLocalStorage.snapshot());
  return storage.run("request 8", () => runInside((word) => [word, storage.getStore()], "inside"));
};
