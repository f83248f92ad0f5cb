import { startHost } from "./start.ts";

const pairs = 60;
const warmUp = 5;

const loader = `export default {
  fetch(request, env) {
    const worker = env.LOADER.load({
      compatibilityDate: "2026-08-03",
      compatibilityFlags: new URL(request.url).searchParams.getAll("flag"),
      mainModule: "main.js",
      modules: { "main.js": { js: "export default { fetch: () => new Response() };" } },
    });
    return worker.getEntrypoint().fetch(request);
  },
};`;

/**
 * Loads an empty Worker without the flag and with it, many times, in turns. Noise makes one as often the slower
 * as the other; beyond 6 of 10 it is no noise any more.
 */
export default async function observe() {
  const host = await startHost({
    modules: true,
    script: loader,
    compatibilityDate: "2026-10-01",
    workerLoaders: { LOADER: {} },
  });
  const url = await host.ready;
  async function load(query: string): Promise<number> {
    const start = performance.now();
    const response = await fetch(`${url.href}${query}`);
    await response.arrayBuffer();
    return performance.now() - start;
  }
  try {
    let slowerWithFlag = 0;
    for (let pair = -warmUp; pair < pairs; pair += 1) {
      const flagFirst = pair % 2 === 0;
      const first = await load(flagFirst ? "?flag=nodejs_compat" : "");
      const second = await load(flagFirst ? "" : "?flag=nodejs_compat");
      const difference = flagFirst ? first - second : second - first;
      if (pair >= 0 && difference > 0) slowerWithFlag += 1;
    }
    return { withinNoise: slowerWithFlag < pairs * 0.6 };
  } finally {
    await host.dispose();
  }
}
