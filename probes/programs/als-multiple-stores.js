import { AsyncLocalStorage } from "node:async_hooks";

const request = new AsyncLocalStorage();
const user = new AsyncLocalStorage();

/** Runs in the contexts of two stores at once. */
export default () =>
  request.run("request 7", () =>
    user.run("ada", async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return [request.getStore(), user.getStore()];
    }),
  );
