import { askWorker } from "./ask-worker.ts";

const worker = `export default {
  fetch: (request, env) => Response.json({
    object: typeof env.SHOP, teas: env.SHOP.teas, text: typeof env.GREETING,
  }),
};`;

/** Reads a JSON object and a text. */
export default async function observe() {
  const bindings = { SHOP: { teas: 2 }, GREETING: "hello" };
  const [answer] = await askWorker({ files: { "main.js": worker }, bindings });
  return answer;
}
