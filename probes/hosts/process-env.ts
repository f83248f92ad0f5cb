import { type AskedWorker, askWorker } from "./ask-worker.ts";

/** Variables as Wrangler binds them: a text, a JSON object, a JSON text, and a secret, which is a text as well. */
const bindings = {
  GREETING: "hello",
  SHOP: { teas: ["green", "black"] },
  UNIT: "cup",
  API_KEY: "secret",
};

/** Asks a Worker that has variables; its one module takes care of the rest. */
export async function askWithVariables(
  script: string,
  options: Omit<AskedWorker, "files"> = {},
  paths: readonly string[] = ["/"],
): Promise<unknown[]> {
  return await askWorker({ bindings, ...options, files: { "main.js": script } }, paths);
}
