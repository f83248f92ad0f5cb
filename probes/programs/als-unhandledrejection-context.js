import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Rejects a promise in a context, and asks for the store where nobody caught it. */
export default () =>
  new Promise((resolve) => {
    addEventListener("unhandledrejection", () => resolve(storage.getStore() ?? "nothing"), {
      once: true,
    });
    storage.run("request 7", () => void Promise.reject(new Error("out of tea")));
  });
