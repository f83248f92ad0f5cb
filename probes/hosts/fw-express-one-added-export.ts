import { withWorker } from "./ask-worker.ts";
import { bundle } from "./bundle.ts";

/** As it stands on the first page of many tutorials. */
const app = `import express from "express";

const app = express();
const port = 3000;

app.get("/", (req, res) => {
  res.send("Hello World!");
});

app.listen(port, () => {
  console.log(\`Example app listening on port \${port}\`);
});
`;

const added = `
import { httpServerHandler } from "cloudflare:node";
export default httpServerHandler({ port: 3000 });
`;

/** Asks an app that was written for Node, with two lines appended. */
export default async function observe() {
  return await withWorker({ script: await bundle(app + added) }, async (url) => {
    const response = await fetch(url);
    return { status: response.status, body: await response.text() };
  });
}
