import { common } from "./ask-worker.ts";
import { startHost } from "./start.ts";

/**
 * Triggers the scheduled handler of a Worker as the development tools do, by its address for that, and then
 * asks the Worker what it has seen.
 * @param cron the pattern, as a configuration would have it
 */
export async function seenWhenScheduled(
  workers: {
    name: string;
    script: string;
    tails?: string[];
    serviceBindings?: Record<string, string>;
  }[],
  cron: string,
): Promise<unknown> {
  const miniflare = await startHost({
    unsafeTriggerHandlers: true,
    workers: workers.map((worker) => ({ ...common, ...worker })),
  });
  try {
    const query = new URLSearchParams({ cron, time: "1760000000000" });
    const url = `http://host.test/cdn-cgi/local/scheduled?${query}`;
    await (await miniflare.dispatchFetch(url)).text();
    const response = await miniflare.dispatchFetch("http://host.test/");
    return await response.json();
  } finally {
    await miniflare.dispose();
  }
}
