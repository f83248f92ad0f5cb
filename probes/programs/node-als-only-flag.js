/** Imports what the flag is for, and something else of Node. */
export default async () => {
  const { AsyncLocalStorage } = await import("node:async_hooks");
  const storage = new AsyncLocalStorage();
  return {
    store: storage.run("request 7", () => storage.getStore()),
    fs: await import("node:fs").then(
      () => "found",
      () => "not found",
    ),
  };
};
