import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();
let runInside;

/** Takes a snapshot in the first request, and uses it in both. */
export default ({ turn }) => {
  if (turn === 1) runInside = storage.run("request 1", () => AsyncLocalStorage.snapshot());
  try {
    return runInside(() => storage.getStore());
  } catch (error) {
    return error.message;
  }
};
