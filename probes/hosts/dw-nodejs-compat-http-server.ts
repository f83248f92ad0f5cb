import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env, ctx) {
    const code = \`import http from "node:http"; import { httpServerHandler } from "cloudflare:node";
    const server = http.createServer((request, response) => response.end("served " + request.url));
    server.listen(8080);
    export default httpServerHandler(server);\`;
    const worker = env.LOADER.load({
      compatibilityDate: "2025-09-01", compatibilityFlags: ["nodejs_compat"], mainModule: "m.js", modules: { "m.js": code },
    });
    return Response.json(await (await worker.getEntrypoint().fetch("http://loaded/menu")).text());
  },
};`;

/** Loads a server of node:http, and asks it. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
