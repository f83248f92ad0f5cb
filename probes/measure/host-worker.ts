import { WorkerEntrypoint } from "cloudflare:workers";
import { answerEcho } from "../../runner/egress/echo.ts";
import { passOutbound } from "../../runner/egress/gateway.ts";
import { policyFor } from "../../runner/egress/settings.ts";
import { type Asked, echoPrefix } from "./asked.ts";

/** As in the runner: the echo origin, and nothing else. */
export class Gateway extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return passOutbound(request, policyFor(this.env));
  }
}

/** Modules by the runtime's kinds; what is no JavaScript is text, as a file of a program is. */
function modulesOf(files: Record<string, string>): WorkerLoaderWorkerCode["modules"] {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      if (path.endsWith(".cjs")) return [path, { cjs: text }];
      if (path.endsWith(".json")) return [path, { json: JSON.parse(text) as unknown }];
      return [path, /\.m?js$/.test(path) ? { js: text } : { text }];
    }),
  );
}

async function answersOf(asked: Asked, env: Env, ctx: ExecutionContext): Promise<unknown[]> {
  const worker = env.LOADER.load({
    compatibilityDate: asked.date,
    compatibilityFlags: [...asked.flags],
    mainModule: asked.mainModule,
    modules: modulesOf(asked.files),
    globalOutbound: ctx.exports.Gateway({ props: {} }),
  });
  const entrypoint = worker.getEntrypoint();
  const answers: unknown[] = [];
  for (let turn = 0; turn < asked.turns; turn += 1) {
    const response = await entrypoint.fetch("http://probe.berth.test/");
    const text = await response.text();
    answers.push(response.ok ? JSON.parse(text) : { refused: text });
  }
  return answers;
}

/** The runtime's words, without what changes from run to run. */
function refusal(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim();
}

/**
 * Holds the loader, as the runner does, and loads probes without its harness: what they show is the
 * runtime's own. Answers with one outcome a turn. For Node, which has no gateway, it is the echo origin too.
 */
export default {
  async fetch(request, env, ctx) {
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith(echoPrefix)) {
      const path = pathname.slice(echoPrefix.length - 1) + search;
      return answerEcho(new Request(`http://echo.berth.test${path}`, request));
    }
    const asked: Asked = await request.json();
    try {
      return Response.json(await answersOf(asked, env, ctx));
    } catch (error) {
      return Response.json([{ refused: refusal(error) }]);
    }
  },
} satisfies ExportedHandler<Env>;
