import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Not a promise, but it has a `then`, as the queries of many libraries; notes the store that is seen there. */
class Query {
  seen = [];
  then(resolve) {
    this.seen.push(storage.getStore() ?? "nothing");
    setTimeout(() => {
      this.seen.push(storage.getStore() ?? "nothing");
      resolve("row");
    }, 1);
  }
}

async function seenBy(wait) {
  const query = new Query();
  await wait(query);
  return [...query.seen, storage.getStore() ?? "nothing"];
}

/** Awaits it, makes a promise of it, and returns it from an async function. */
export default () =>
  storage.run("request 7", async () => {
    const awaited = await seenBy(async (query) => void (await query));
    const resolved = await seenBy((query) => Promise.resolve(query));
    const returned = await seenBy(async (query) => query);
    const lost = [...awaited, ...resolved, ...returned].includes("nothing");
    return { lost, awaited, resolved, returned };
  });
