import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Asks for the store after waiting in four ways. */
export default () =>
  storage.run("request 7", async () => {
    await scheduler.wait(5);
    const afterWait = storage.getStore();
    const inTimer = await new Promise((resolve) =>
      setTimeout(() => resolve(storage.getStore()), 5),
    );
    const inMicrotask = await new Promise((resolve) =>
      queueMicrotask(() => resolve(storage.getStore())),
    );
    return { afterWait, inTimer, inMicrotask, afterAwait: storage.getStore() };
  });
