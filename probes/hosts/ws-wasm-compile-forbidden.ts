import { startHost } from "./start.ts";

/** A module of WebAssembly with nothing in it. */
const empty = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

const script = `import imported from "./empty.wasm";

const bytes = new Uint8Array(${JSON.stringify(empty)});
const response = () => new Response(bytes, { headers: { "content-type": "application/wasm" } });

const attempts = {
  compile: () => WebAssembly.compile(bytes),
  compileStreaming: () => WebAssembly.compileStreaming(response()),
  instantiateStreaming: () => WebAssembly.instantiateStreaming(response()),
  instantiateBytes: () => WebAssembly.instantiate(bytes),
  module: () => new WebAssembly.Module(bytes),
  imported: () => WebAssembly.instantiate(imported),
};

export default {
  async fetch() {
    const seen = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        seen[name] = "done";
      } catch (error) {
        seen[name] = "refused";
      }
    }
    return Response.json(seen);
  },
};`;

/** Compiles WebAssembly from bytes in each way, and instantiates a module that was imported. */
export default async function observe() {
  const host = await startHost({
    compatibilityDate: "2026-10-01",
    modules: [
      { type: "ESModule", path: "worker.js", contents: script },
      { type: "CompiledWasm", path: "empty.wasm", contents: Uint8Array.from(empty) },
    ],
  });
  try {
    const response = await host.dispatchFetch("http://worker.example/");
    const seen: unknown = await response.json();
    return seen;
  } finally {
    await host.dispose();
  }
}
