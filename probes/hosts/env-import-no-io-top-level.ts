import { askWorker } from "./ask-worker.ts";

const worker = `import { env } from "cloudflare:workers";

let failure = "none";
try {
  await env.NOTES.get("today");
} catch (error) {
  [failure] = error.message.split(".");
}

export default {
  async fetch() {
    return Response.json({ bound: typeof env.NOTES.get, failure, later: await env.NOTES.get("today") });
  },
};`;

/** Reads from KV while the program starts, and in a request. */
export default async function observe() {
  const [answer] = await askWorker({ files: { "main.js": worker }, kvNamespaces: ["NOTES"] });
  return answer;
}
