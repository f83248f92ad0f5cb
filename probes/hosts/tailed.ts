import type { Miniflare } from "miniflare";
import { startHost } from "./start.ts";

const collector = `const lines = [];
export default {
  fetch: (request, env) => request.url.endsWith("/lines") ? Response.json(lines) : env.WRITER.fetch(request),
  tail(events) {
    for (const { logs } of events) lines.push(...logs.map(({ level, message }) => [level, ...message]));
  },
};`;

const patienceMs = 1500;

async function read(host: Miniflare, path: string): Promise<unknown> {
  const response = await host.dispatchFetch(`http://worker.example${path}`);
  return await response.json();
}

/** What the tail Worker has, once it has something; it is told after the answer. */
async function linesOf(host: Miniflare): Promise<unknown> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const lines = await read(host, "/lines");
    if ((Array.isArray(lines) && lines.length > 0) || Date.now() > deadline) return lines;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks a Worker once, and gives its answer with what a tail Worker sees of its console. */
export async function tailed(script: string): Promise<{ answer: unknown; lines: unknown }> {
  const common = {
    modules: true as const,
    compatibilityDate: "2026-10-01",
    compatibilityFlags: ["nodejs_compat"],
  };
  const host = await startHost({
    workers: [
      { ...common, name: "collector", script: collector, serviceBindings: { WRITER: "writer" } },
      { ...common, name: "writer", script, tails: ["collector"] },
    ],
  });
  try {
    const answer = await read(host, "/");
    return { answer, lines: await linesOf(host) };
  } finally {
    await host.dispose();
  }
}
