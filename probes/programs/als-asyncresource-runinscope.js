import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Goes back into the context in which a resource was made, in both ways. */
export default () => {
  const resource = storage.run("request 7", () => new AsyncResource("job"));
  const read = (...words) => [...words, storage.getStore()];
  return {
    run: resource.runInAsyncScope(read, null, "inside"),
    bound: resource.bind(read)("bound"),
  };
};
