import { startHost } from "./start.ts";

const caller = `export default {
  async fetch(request, env) {
    try {
      const response = await env.OTHER.fetch("/greeting");
      return Response.json({ answered: await response.text() });
    } catch (error) {
      return Response.json({ threw: error.name, message: error.message });
    }
  },
};`;

const called = `export default { fetch: (request) => new Response(request.url) };`;

/** Asks another Worker by a path alone. */
export default async function observe() {
  const common = { modules: true as const, compatibilityDate: "2026-10-01" };
  const miniflare = await startHost({
    workers: [
      { ...common, name: "caller", script: caller, serviceBindings: { OTHER: "called" } },
      { ...common, name: "called", script: called },
    ],
  });
  try {
    const response = await miniflare.dispatchFetch("http://caller/");
    const observed: unknown = await response.json();
    return observed;
  } finally {
    await miniflare.dispose();
  }
}
