import { startHost } from "./start.ts";

const flags = [
  "remove_nodejs_compat_eol",
  "remove_nodejs_compat_eol_v22",
  "remove_nodejs_compat_eol_v23",
  "remove_nodejs_compat_eol_v24",
  "add_nodejs_compat_eol",
  "add_nodejs_compat_eol_v24",
  "remove_nodejs_compat_eol_v26",
];

const loader = `export default {
  async fetch(request, env) {
    try {
      const worker = env.LOADER.load({
        compatibilityDate: "2026-10-01",
        compatibilityFlags: ["nodejs_compat", new URL(request.url).searchParams.get("flag")],
        mainModule: "main.js",
        modules: { "main.js": { js: "export default { fetch: () => new Response() };" } },
      });
      await worker.getEntrypoint().fetch(request);
      return Response.json("known");
    } catch (error) {
      return Response.json(error.message);
    }
  },
};`;

/** Loads a Worker with each flag of the family, and with one that nobody has spoken of. */
export default async function observe() {
  const host = await startHost({
    modules: true,
    script: loader,
    compatibilityDate: "2026-10-01",
    workerLoaders: { LOADER: {} },
  });
  try {
    const known: Record<string, unknown> = {};
    for (const flag of flags) {
      const response = await host.dispatchFetch(`http://loader.example/?flag=${flag}`);
      known[flag] = await response.json();
    }
    return known;
  } finally {
    await host.dispose();
  }
}
