import { startHost } from "./start.ts";

const worker = `export default {
  fetch(request) {
    if (request.url.endsWith("/exit")) process.exit(0);
    return new Response("still here");
  },
};`;

/** Ends the process in one request, and sends another. */
export default async function observe() {
  const host = await startHost({
    modules: true,
    script: worker,
    compatibilityDate: "2026-10-01",
    compatibilityFlags: ["nodejs_compat"],
  });
  try {
    const url = await host.ready;
    const exited = await fetch(new URL("/exit", url));
    await exited.arrayBuffer();
    const next = await fetch(url);
    return { failed: exited.status >= 500, status: exited.status, next: await next.text() };
  } finally {
    await host.dispose();
  }
}
