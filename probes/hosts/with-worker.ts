import { startHost } from "./start.ts";

/** A Worker in one module, with strings as its bindings. */
interface Started {
  script: string;
  bindings?: Record<string, string>;
}

/** Starts a Worker that has Node's modules, hands its address to `ask`, and ends it. */
export async function withWorker<T>(
  { script, bindings = {} }: Started,
  ask: (url: URL) => Promise<T>,
): Promise<T> {
  const miniflare = await startHost({
    name: "asked",
    modules: true,
    script,
    bindings,
    compatibilityDate: "2026-10-01",
    compatibilityFlags: ["nodejs_compat"],
  });
  try {
    return await ask(await miniflare.ready);
  } finally {
    await miniflare.dispose();
  }
}
