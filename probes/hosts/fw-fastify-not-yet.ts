import { withWorker } from "./ask-worker.ts";
import { bundle } from "./bundle.ts";

/** The app as it starts: without its own ten seconds of patience for a plugin. */
const app = `
const start = () => {
  const app = fastify({ pluginTimeout: 500 });
  app.get("/", () => "ready");
  return app.listen({ port: 8080 });
};`;

function program(listening: string): string {
  return `import { handleAsNodeRequest } from "cloudflare:node";
import fastify from "fastify";
${app}

let listening = ${listening};

export default {
  async fetch(request) {
    try {
      await (listening ??= start());
      return await handleAsNodeRequest(8080, request);
    } catch (error) {
      return new Response(error.message, { status: 500 });
    }
  },
};
`;
}

async function ask(listening: string) {
  return await withWorker({ script: await bundle(program(listening)) }, async (url) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    const text = await response.text();
    return { status: response.status, text: text.split(". ")[0] };
  }).catch(({ name }: Error) => ({ failed: name }));
}

/** Starts a Fastify app while the Worker starts, and another with the first request. */
export default async function observe() {
  return { atStartup: await ask("start()"), inRequest: await ask("undefined") };
}
