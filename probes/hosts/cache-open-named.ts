import { askCache } from "./cache-worker.ts";

/** Stores a response in a cache of a name, and looks for it there, in another, and in the default one. */
export default () =>
  askCache(`const teas = await caches.open("teas");
    const coffees = await caches.open("coffees");
    await teas.put(url, tea());
    const has = async (one) => (await one.match(url)) !== undefined;
    return Response.json({ teas: await has(teas), coffees: await has(coffees), default: await has(cache) });`);
