import { askWithVariables } from "./process-env.ts";

const worker = `import { env } from "cloudflare:workers";

export default {
  fetch: () => Response.json({ imported: Object.keys(env), process: Object.keys(process.env) }),
};`;

/** Lists the variables that a module gets without being handed them. */
export default async function observe() {
  const flags = ["nodejs_compat", "disallow_importable_env"];
  const [answer] = await askWithVariables(worker, { compatibilityFlags: flags });
  return answer;
}
