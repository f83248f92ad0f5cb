import { startHost } from "./start.ts";

const script = `export default {
  async fetch() {
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    return new Response("waited");
  },
};`;

/** Measures a timer of 100 ms from outside, ten times, and tells whether any was shorter. */
export default async function observe() {
  const miniflare = await startHost({ modules: true, script, compatibilityDate: "2026-10-01" });
  try {
    let shortest = Infinity;
    for (let asked = 0; asked < 10; asked += 1) {
      const started = performance.now();
      const response = await miniflare.dispatchFetch("http://waiting/");
      await response.text();
      shortest = Math.min(shortest, performance.now() - started);
    }
    return { shorterThanAsked: shortest < 99 };
  } finally {
    await miniflare.dispose();
  }
}
