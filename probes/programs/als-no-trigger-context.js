import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Names another resource as the trigger of a new one, and asks for the store in the new one. */
export default () => {
  const job = storage.run("request 7", () => new AsyncResource("job"));
  const step = storage.run(
    "request 8",
    () => new AsyncResource("step", { triggerAsyncId: job.asyncId() }),
  );
  return { store: step.runInAsyncScope(() => storage.getStore()) };
};
