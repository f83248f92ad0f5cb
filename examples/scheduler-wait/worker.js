/** Work that takes as long as it is told, and stops at once when nobody wants it any more. */
async function work(ms, signal) {
  await scheduler.wait(ms, { signal });
  return `worked for ${ms} ms`;
}

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const ms = Number(searchParams.get("ms") ?? 50);
    const most = Number(searchParams.get("most") ?? 100);
    const began = Date.now();
    try {
      const text = await work(ms, AbortSignal.timeout(most));
      return Response.json({ text, waited: Date.now() - began >= ms - 1 });
    } catch (error) {
      if (error.name !== "TimeoutError" && error.name !== "AbortError") throw error;
      console.warn(`gave up: ${error.message}`);
      const tooSoon = Date.now() - began < ms;
      return Response.json({ error: error.name, tooSoon }, { status: 504 });
    }
  },
};
