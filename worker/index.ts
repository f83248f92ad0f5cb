import { api } from "./api/api.ts";
import { answerCrawlerFile } from "./crawlers/answer-crawler-file.ts";
import { answerDocument } from "./document.ts";
import { liveLabel } from "./live-host.ts";
import { answerImage } from "./og/answer-image.ts";
import { answerProgramFiles } from "./pages/program-files.ts";
import { serveLive } from "./runs/live.ts";

export default {
  async fetch(request, env, ctx): Promise<Response> {
    const url = new URL(request.url);
    const site = {
      db: env.DB,
      assets: env.ASSETS,
      origin: env.ORIGIN,
      runHost: env.RUN_HOST,
      turnstile: env,
      waitUntil: (work: Promise<unknown>) => ctx.waitUntil(work),
    };
    const label = liveLabel(url.host, env.RUN_HOST);
    if (label !== undefined) return serveLive(request, label, { db: env.DB, runner: env.RUNNER });
    if (url.pathname.startsWith("/api/")) return api.fetch(request, env, ctx);
    return (
      (await answerProgramFiles(request, site)) ??
      (await answerImage(request, site)) ??
      (await answerCrawlerFile(request, site)) ??
      answerDocument(request, site)
    );
  },
} satisfies ExportedHandler<Env>;
