import autocannon from "autocannon";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { resolve } from "node:path";
import { row } from "./table.ts";

const seconds = 6;
const connections = 32;

/** A Worker that passes the same document on, unchanged: the least that Static Assets cost. */
async function startPassthrough(compatibilityDate: string): Promise<Miniflare> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "passthrough",
      compatibilityDate,
      modules: true,
      script: `export default { fetch: (request, env) => env.ASSETS.fetch("http://assets/") };`,
      assets: {
        directory: resolve("dist/client"),
        binding: "ASSETS",
        routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      },
      log: new Log(LogLevel.WARN),
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  await miniflare.ready;
  return miniflare;
}

async function load(url: string) {
  await autocannon({ url, connections, duration: 2 });
  const { requests, latency, non2xx } = await autocannon({ url, connections, duration: seconds });
  if (non2xx > 0) throw new Error(`${url} answered ${non2xx} times with an error.`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** Requests a second of a program's page beside those of the passthrough, in one run. */
export async function benchPages(pageUrl: string, compatibilityDate: string): Promise<void> {
  const passthrough = await startPassthrough(compatibilityDate);
  const plain = await load(String(await passthrough.ready));
  await passthrough.dispose();
  const page = await load(pageUrl);
  console.log(`\nPages, ${connections} connections, ${seconds} s each\n`);
  row("", "req/s", "p50 ms", "p99 ms", "ratio");
  row("ASSETS.fetch, passed on", plain.perSecond, plain.p50, plain.p99, "1.00");
  row("/p/:id", page.perSecond, page.p50, page.p99, (page.perSecond / plain.perSecond).toFixed(2));
}
