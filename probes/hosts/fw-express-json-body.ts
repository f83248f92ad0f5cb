import { withWorker } from "./ask-worker.ts";
import { bundle } from "./bundle.ts";

const program = `import { httpServerHandler } from "cloudflare:node";
import express from "express";

const app = express();

app.use(express.json());
app.post("/users", ({ body }, response) => {
  if (body.name === undefined) return response.status(400).json({ error: "no name" });
  if (body.name === "Ada") return response.status(409).json({ error: "taken" });
  response.status(201).json({ name: body.name });
});
app.listen(3000);

export default httpServerHandler({ port: 3000 });
`;

async function post(url: URL, body: unknown) {
  const response = await fetch(new URL("/users", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

/** Posts JSON to an Express app: a name that is new, one that is taken, and none. */
export default async function observe() {
  return await withWorker({ script: await bundle(program) }, async (url) => ({
    fresh: await post(url, { name: "Grace" }),
    taken: await post(url, { name: "Ada" }),
    none: await post(url, {}),
  }));
}
