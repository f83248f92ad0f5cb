import { askWorker } from "./ask-worker.ts";

const names =
  `assert async_hooks buffer crypto diagnostics_channel dns events fs http https net path process
  querystring stream string_decoder timers url util zlib`.split(/\s+/);

const worker = `export default {
  async fetch(request) {
    const exported = {};
    for (const name of new URL(request.url).searchParams.getAll("name")) {
      const module = await import("node:" + name).catch(() => ({}));
      exported[name] = Object.keys(module.default ?? {}).length > 0 ? Object.keys(module) : null;
    }
    return Response.json(exported);
  },
};`;

/** What Node exports for everybody: no name that begins with a line, and not the mark of a CommonJS module. */
function isPublic(name: string): boolean {
  return !name.startsWith("_") && name !== "module.exports";
}

/**
 * Imports each of the modules in a Worker, and compares what it exports with the Node that runs this.
 * punycode is imported alone: Node warns whoever asks for it.
 */
export default async function observe() {
  const query = [...names, "punycode"].map((name) => `name=${name}`).join("&");
  const [answer] = await askWorker({ files: { "main.js": worker } }, [`/?${query}`]);
  const exported = new Map(Object.entries(Object(answer)));
  const lacking: string[] = [];
  for (const name of names) {
    const here = exported.get(name);
    const inNode = Object.keys(Object(await import(`node:${name}`))).filter(isPublic);
    for (const key of inNode) {
      if (Array.isArray(here) && !here.includes(key)) lacking.push(`${name}.${key}`);
    }
  }
  const unresolved = [...exported].filter(([, keys]) => keys === null).map(([name]) => name);
  return { unresolved, lacking };
}
