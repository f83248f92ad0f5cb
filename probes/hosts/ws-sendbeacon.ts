import { setTimeout as pause } from "node:timers/promises";
import { startOrigin } from "./beside-origin.ts";
import { startHost } from "./start.ts";

const script = `export default {
  fetch(request, env) {
    return Response.json({ queued: navigator.sendBeacon(env.ORIGIN, "one visit") });
  },
};`;

/** Sends a beacon without waiting; what a server gets. */
export default async function observe() {
  const got: string[] = [];
  const origin = await startOrigin((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      got.push(`${request.method} ${body}`);
      response.end();
    });
  });
  const host = await startHost({
    modules: true,
    script,
    compatibilityDate: "2026-10-01",
    bindings: { ORIGIN: origin.url },
  });
  try {
    const response = await host.dispatchFetch("http://worker.example/");
    const answer: unknown = await response.json();
    for (let tried = 0; tried < 20 && got.length === 0; tried += 1) await pause(50);
    return { answer, got };
  } finally {
    await host.dispose();
    origin.close();
  }
}
