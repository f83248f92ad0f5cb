import { askWithVariables } from "./process-env.ts";

const worker = `import { env as imported } from "cloudflare:workers";

export default {
  fetch(request, env) {
    process.env.GREETING = "good morning";
    const there = [env.GREETING, imported.GREETING];
    env.UNIT = "pot";
    return Response.json({ there, here: process.env.UNIT, sameEnv: env === imported });
  },
};`;

/** Changes one variable on either side, and reads it on the other. */
export default async function observe() {
  const [answer] = await askWithVariables(worker);
  return answer;
}
