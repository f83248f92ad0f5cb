const modes = ["no-store", "no-cache", "default", "reload", "force-cache", "only-if-cached"];

/** Asks for each cache mode, by a Request and by fetch: what it is, or what was thrown. */
export default async ({ echo }) => {
  const made = {};
  const fetched = {};
  for (const cache of modes) {
    try {
      made[cache] = new Request(echo, { cache }).cache;
    } catch (error) {
      made[cache] = `${error.name}: ${error.message}`;
    }
    try {
      fetched[cache] = (await fetch(`${echo}/`, { cache })).status;
    } catch (error) {
      fetched[cache] = error.name;
    }
  }
  return { made, fetched };
};
