import { AsyncLocalStorage } from "node:async_hooks";

/** Enters a context without a function that would end it. */
export default () => {
  const storage = new AsyncLocalStorage();
  storage.enterWith("request 7");
  return storage.getStore();
};
