export default {
  async fetch(request, env, ctx) {
    // Only what shapes the answer belongs to the key: no tracking parameters, no headers.
    const { origin, pathname } = new URL(request.url);
    const key = new Request(origin + pathname);

    const [known, state] = await lookUp(key);
    if (known) return withState(known, state);

    const answer = Response.json(await timetable(pathname), {
      headers: { "Cache-Control": "s-maxage=60" },
    });
    if (state === "MISS") ctx.waitUntil(caches.default.put(key, answer.clone()));
    return withState(answer, state);
  },
};

async function lookUp(key) {
  try {
    const found = await caches.default.match(key);
    return [found, found ? "HIT" : "MISS"];
  } catch (error) {
    console.warn("going on without a cache:", error.message);
    return [undefined, "BYPASS"];
  }
}

// Stands for a database that takes its time.
async function timetable(stop) {
  await scheduler.wait(100);
  return { stop, departures: ["08:02", "08:17", "08:32"] };
}

function withState(answer, state) {
  const copy = new Response(answer.body, answer);
  copy.headers.set("X-Cache", state);
  return copy;
}
