import { api } from "./api/api.ts";
import { answerOembed } from "./api/oembed.ts";
import { answerCheckUpload, isCheckUpload } from "./api/plain-check.ts";
import { answerUpload, isUpload } from "./api/plain.ts";
import { answerCompatFile } from "./compat/answer-compat-file.ts";
import { answerCrawlerFile } from "./crawlers/answer-crawler-file.ts";
import { answerDocument } from "./document.ts";
import { answerEmbed } from "./embed/answer-embed.ts";
import { liveLabel } from "./live-host.ts";
import { answerMcp, isMcp } from "./mcp/answer-mcp.ts";
import { answerImage } from "./og/answer-image.ts";
import { answerProgramFiles } from "./pages/program-files.ts";
import { serveLive } from "./runs/live.ts";
import { originAssets } from "./shell/origin-assets.ts";

/** Each answers at addresses of its own, and at no other. */
const answers = [
  answerProgramFiles,
  answerEmbed,
  answerImage,
  answerOembed,
  answerCrawlerFile,
  answerCompatFile,
];

export default {
  async fetch(request, env, ctx): Promise<Response> {
    const url = new URL(request.url);
    const shellOrigin = env.SHELL_ORIGIN === "" ? undefined : env.SHELL_ORIGIN;
    const site = {
      db: env.DB,
      assets: shellOrigin === undefined ? env.ASSETS : originAssets(shellOrigin),
      shellOrigin,
      og: env.OG,
      origin: env.ORIGIN,
      runHost: env.RUN_HOST,
      turnstile: env,
      waitUntil: (work: Promise<unknown>) => ctx.waitUntil(work),
    };
    const label = liveLabel(url.host, env.RUN_HOST);
    if (label !== undefined) return serveLive(request, label, { db: env.DB, runner: env.RUNNER });
    if (/^\/api\/./.test(url.pathname)) {
      return api.fetch(request, { ...env, CLIENT: site.assets }, ctx);
    }
    if (isMcp(request)) return answerMcp(request, env);
    if (isCheckUpload(request)) {
      return answerCheckUpload(request, { ...env, CLIENT: site.assets });
    }
    if (isUpload(request)) return answerUpload(request, env);
    for (const answer of answers) {
      const response = await answer(request, site);
      if (response !== undefined) return response;
    }
    return answerDocument(request, site);
  },
} satisfies ExportedHandler<Env>;
