import { askWithVariables } from "./process-env.ts";

const worker = `import { env } from "cloudflare:workers";

env.GREETING = "good morning";
const first = process.env.GREETING;
env.GREETING = "good evening";

export default { fetch: () => Response.json({ first, later: process.env.GREETING }) };`;

/** Changes a variable before anybody has touched process, and once more after that. */
export default async function observe() {
  const [answer] = await askWithVariables(worker);
  return answer;
}
