import { askWorker } from "./ask-worker.ts";

const worker = `export default {
  fetch(request, env) {
    const { GREETING } = process.env;
    return Response.json({ type: typeof process.env, here: GREETING ?? null, env: env.GREETING });
  },
};`;

async function withFlags(...flags: string[]): Promise<unknown> {
  const [answer] = await askWorker({
    files: { "main.js": worker },
    compatibilityFlags: ["nodejs_compat", ...flags],
    bindings: { GREETING: "hello" },
  });
  return answer;
}

/** Looks for a variable in process.env, with the flag that keeps it empty and without. */
export default async function observe() {
  return {
    populated: await withFlags(),
    notPopulated: await withFlags("nodejs_compat_do_not_populate_process_env"),
  };
}
