import { withWorker } from "./ask-worker.ts";
import { bundle } from "./bundle.ts";

/** Both majors that are in use, as this project has them installed. */
const majors = { express4: "express4", express5: "express" };

function program(name: string): string {
  return `import { httpServerHandler } from "cloudflare:node";
import express from "${name}";

const app = express();

app.get("/", (request, response) => response.send("ready"));
app.get("/api/users/:id", (request, response) => response.json({ id: request.params.id }));
app.listen(3000);

export default httpServerHandler({ port: 3000 });
`;
}

async function ask(url: URL, path: string) {
  const response = await fetch(new URL(path, url));
  return { type: response.headers.get("content-type"), body: await response.text() };
}

/** Asks an Express app for a text and for JSON, with each major. */
export default async function observe() {
  const seen: Record<string, unknown> = {};
  for (const [major, name] of Object.entries(majors)) {
    seen[major] = await withWorker({ script: await bundle(program(name)) }, async (url) => ({
      text: await ask(url, "/"),
      json: await ask(url, "/api/users/7"),
      unknown: await fetch(new URL("/nowhere", url)).then(({ status }) => status),
    }));
  }
  return seen;
}
