import { askWorker } from "./ask-worker.ts";

const worker = `import { env as imported } from "cloudflare:workers";

let first;

export default {
  fetch(request, env) {
    first ??= env;
    return Response.json({ same: env === first, imported: env === imported });
  },
};`;

/** Compares the object that two requests are handed. */
export default async function observe() {
  const [, second] = await askWorker({ files: { "main.js": worker } }, ["/", "/"]);
  return second;
}
