import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { startHost } from "./start.ts";

/** Static files, and the Worker beside them. */
interface Site {
  files: Record<string, string>;
  /** Its module; files alone when absent. The files are `env.ASSETS` in it. */
  worker?: string;
  runWorkerFirst?: boolean | string[];
  notFound?: "single-page-application" | "404-page" | "none";
  date?: string;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

type Get = (path: string, headers?: Record<string, string>) => Promise<Answer>;

/** A Worker that says that it ran. */
export const sayingWorker = `export default { fetch: () => new Response("the Worker") };`;

/** Asks without the headers that a client of its own would add, and follows no redirect. */
async function get(url: URL, headers: Record<string, string>): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asked = request(url, { headers, agent: false }, (response) => {
    text(response).then(
      (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      reject,
    );
  });
  asked.on("error", reject).end();
  return promise;
}

/** Serves files of a folder of its own as Workers' static assets, and takes them away again. */
export async function withSite<T>(site: Site, ask: (get: Get) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "site-"));
  for (const [path, contents] of Object.entries(site.files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), contents);
  }
  try {
    const host = await startHost({
      name: "site",
      modules: true,
      script: site.worker ?? sayingWorker,
      compatibilityDate: site.date ?? "2026-10-01",
      assets: {
        directory,
        binding: "ASSETS",
        run_worker_first: site.runWorkerFirst ?? false,
        routerConfig: { has_user_worker: site.worker !== undefined },
        assetConfig: { not_found_handling: site.notFound ?? "none" },
      },
    });
    try {
      const origin = await host.ready;
      return await ask((path, headers = {}) => get(new URL(path, origin), headers));
    } finally {
      await host.dispose();
    }
  } finally {
    await rm(directory, { recursive: true });
  }
}
