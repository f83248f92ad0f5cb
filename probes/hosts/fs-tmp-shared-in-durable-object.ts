import { askWorker } from "./ask-worker.ts";

const worker = `import { DurableObject } from "cloudflare:workers";
import { existsSync, writeFileSync } from "node:fs";

export class Notes extends DurableObject {
  write() { writeFileSync("/tmp/note.txt", "remember"); }
  exists() { return existsSync("/tmp/note.txt"); }
}

export default {
  async fetch(request, env) {
    const notes = env.NOTES.getByName("ours");
    const others = env.NOTES.getByName("theirs");
    if (request.url.endsWith("/write")) await notes.write();
    return Response.json({ same: await notes.exists(), other: await others.exists() });
  },
};`;

/** Writes in one request to a Durable Object, and looks in the next, and in another object. */
export default async function observe() {
  const files = { "main.js": worker };
  const [, later] = await askWorker({ files, durableObjects: { NOTES: "Notes" } }, ["/write", "/"]);
  return later;
}
