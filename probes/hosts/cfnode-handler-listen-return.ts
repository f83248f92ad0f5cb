import { withWorker } from "./ask-worker.ts";
import { bundle } from "./bundle.ts";

const program = `import { httpServerHandler } from "cloudflare:node";
import express from "express";

const app = express();

app.get("/", (request, response) => response.send("ready"));

export default httpServerHandler(app.listen(3000));
`;

/** Asks an Express app that is handed over as what its `listen` returns. */
export default async function observe() {
  return await withWorker({ script: await bundle(program) }, async (url) => {
    const response = await fetch(url);
    return { status: response.status, body: await response.text() };
  });
}
