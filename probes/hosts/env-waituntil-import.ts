import { askWorker } from "./ask-worker.ts";

const worker = `import { waitUntil } from "cloudflare:workers";

const done = [];

async function work(name) {
  await scheduler.wait(600);
  done.push(name);
}

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/kept") waitUntil(work("kept"));
    if (pathname === "/left") void work("left");
    if (pathname === "/done") await scheduler.wait(1500);
    return Response.json(done);
  },
};`;

/** Answers before its work is done, once with waitUntil and once without; looks later what came of it. */
export default async function observe() {
  const files = { "main.js": worker };
  const [kept, left, done] = await askWorker({ files }, ["/kept", "/left", "/done"]);
  return { atOnce: [kept, left], done };
}
