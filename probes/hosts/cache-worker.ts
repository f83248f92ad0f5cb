import { askWorker } from "./ask-worker.ts";

/**
 * What some statements return in a Worker that has a cache. They find `cache`; `tea(headers, status)`, a response
 * that may be kept for a minute; `url`; and `tried(call)`, which tells whether a call threw.
 */
export async function askCache(statements: string): Promise<unknown> {
  const worker = `const url = "http://shop.example/teas/green";

function tea(headers = {}, status = 200) {
  return new Response("green tea", { status, headers: { "cache-control": "max-age=60", ...headers } });
}

async function tried(call) {
  try {
    await call();
    return { threw: false };
  } catch (error) {
    return { threw: true, message: error.message };
  }
}

export default {
  async fetch() {
    const cache = caches.default;
    ${statements}
  },
};`;
  const [answer] = await askWorker({ files: { "worker.js": worker } });
  return answer;
}
