import { askWorker } from "./ask-worker.ts";

const worker = `import { env } from "cloudflare:workers";

const greeting = env.GREETING;

export default { fetch: () => Response.json({ greeting, node: typeof globalThis.process }) };`;

/** Reads a variable while the program starts, without anything of Node. */
export default async function observe() {
  const [answer] = await askWorker({
    files: { "main.js": worker },
    compatibilityDate: "2026-08-03",
    compatibilityFlags: [],
    bindings: { GREETING: "hello" },
  });
  return answer;
}
