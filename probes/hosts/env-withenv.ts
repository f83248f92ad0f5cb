import { askWorker } from "./ask-worker.ts";

const worker = `import { env, withEnv } from "cloudflare:workers";

const nameLater = async () => {
  await scheduler.wait(1);
  return env.NAME;
};

export default {
  async fetch() {
    const before = env.NAME;
    const inside = withEnv({ NAME: "Bob" }, () => env.NAME);
    const afterAwait = await withEnv({ NAME: "Bob" }, nameLater);
    return Response.json({ before, inside, afterAwait, after: env.NAME });
  },
};`;

/** Overrides a variable for one function, and for one that waits. */
export default async function observe() {
  const files = { "main.js": worker };
  const [answer] = await askWorker({ files, bindings: { NAME: "Alice" } });
  return answer;
}
