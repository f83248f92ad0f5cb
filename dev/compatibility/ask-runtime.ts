import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import * as v from "valibot";

/** The flags of an isolate by name, or the runtime's words on why there can be none. */
export type Settings = { flags: Record<string, boolean> } | { refusal: string };

const Answers = v.array(
  v.union([
    v.object({ flags: v.record(v.string(), v.boolean()) }),
    v.object({ refusal: v.string() }),
  ]),
);

// Each question is an isolate of its own, loaded without a name so that none is kept.
const asker = `
const code = "export default { fetch() { return Response.json(Cloudflare.compatibilityFlags); } };";
async function ask(env, [compatibilityDate, compatibilityFlags]) {
  try {
    const worker = env.LOADER.load({
      compatibilityDate, compatibilityFlags, mainModule: "m.js", modules: { "m.js": code },
    });
    const answer = await worker.getEntrypoint().fetch("http://asked/");
    return { flags: await answer.json() };
  } catch (error) {
    return { refusal: error.message.trim() };
  }
}
export default {
  async fetch(request, env) {
    const answers = [];
    for (const question of await request.json()) answers.push(await ask(env, question));
    return Response.json(answers);
  },
};`;

export interface Runtime {
  /** What each date with its flags makes of an isolate; in the order of the questions. */
  ask(questions: readonly [date: string, flags: readonly string[]][]): Promise<Settings[]>;
  close(): Promise<void>;
}

/** Starts the installed workerd, to be asked what it makes of compatibility dates and flags. */
export async function startRuntime(compatibilityDate: string): Promise<Runtime> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "asker",
      modules: true,
      script: asker,
      compatibilityDate,
      workerLoaders: { LOADER: {} },
      log: new Log(LogLevel.WARN),
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  await miniflare.ready;
  return {
    ask: async (questions) => {
      const once = async () => {
        const body = JSON.stringify(questions);
        const answer = await miniflare.dispatchFetch("http://asker/", { method: "POST", body });
        return v.parse(Answers, await answer.json());
      };
      try {
        return await once();
      } catch (error) {
        // The runtime may close a kept connection under a question; asking again changes nothing.
        if (!(error instanceof TypeError)) throw error;
        return await once();
      }
    },
    close: () => miniflare.dispose(),
  };
}

/** The newest date that the runtime takes, by what it says of one that it cannot. */
export async function newestDate(runtime: Runtime): Promise<string> {
  const [answer] = await runtime.ask([["2099-12-31", []]]);
  const said = answer !== undefined && "refusal" in answer ? answer.refusal : "";
  const newest = /newest date supported by this server binary is "([\d-]+)"/.exec(said)?.[1];
  if (newest === undefined) throw new Error(`The runtime names no newest date: ${said}`);
  return newest;
}
