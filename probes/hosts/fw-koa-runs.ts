import { withWorker } from "./ask-worker.ts";
import { bundle } from "./bundle.ts";

const program = `import { httpServerHandler } from "cloudflare:node";
import Koa from "koa";

const app = new Koa();

app.use((ctx) => {
  ctx.body = "Hello World";
});
app.listen(8080);

export default httpServerHandler({ port: 8080 });
`;

/** Asks a Koa app with one middleware. */
export default async function observe() {
  return await withWorker({ script: await bundle(program) }, async (url) => {
    const response = await fetch(url);
    return { status: response.status, body: await response.text() };
  });
}
