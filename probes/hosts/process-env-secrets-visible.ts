import { askWithVariables } from "./process-env.ts";

const worker = `export default {
  fetch: (request, env) => Response.json({ env: env.API_KEY, process: process.env.API_KEY ?? null }),
};`;

/** Reads a secret, with the flag that keeps it from libraries and without. */
export default async function observe() {
  const flags = ["nodejs_compat", "disallow_importable_env"];
  const [asUsual] = await askWithVariables(worker);
  const [kept] = await askWithVariables(worker, { compatibilityFlags: flags });
  return { asUsual, kept };
}
