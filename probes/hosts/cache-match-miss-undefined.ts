import { askBesideOrigin, startOrigin } from "./beside-origin.ts";

const script = `export default {
  async fetch(request, env) {
    const found = await caches.default.match(env.ORIGIN);
    return Response.json({ found: typeof found });
  },
};`;

/** Looks for what was never stored; whether its server is asked. */
export default async function observe() {
  let requests = 0;
  const origin = await startOrigin((_, response) => {
    requests += 1;
    response.end("green tea");
  });
  try {
    const answer = await askBesideOrigin(origin.url, { script });
    return { answer, requests };
  } finally {
    origin.close();
  }
}
