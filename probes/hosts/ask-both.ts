import { askWorker } from "./ask-worker.ts";

/** One program, asked of an origin from two sides. */
interface Both {
  worker: unknown;
  node: unknown;
}

/** What a Worker makes of a program: a module whose `ask` is given an origin. */
const entry = `
export default {
  async fetch(request, env) {
    return Response.json(await ask(env.ORIGIN));
  },
};`;

/**
 * Runs the same text in a Worker and in the Node that runs this.
 * @param program a module that exports `ask`, which resolves to JSON
 */
export async function askBoth(program: string, origin: string): Promise<Both> {
  const files = { "program.js": program + entry };
  const [worker] = await askWorker({ files, bindings: { ORIGIN: origin } });
  const url = `data:text/javascript,${encodeURIComponent(program)}`;
  const { ask }: { ask: (origin: string) => Promise<unknown> } = await import(url);
  return { worker, node: await ask(origin) };
}
