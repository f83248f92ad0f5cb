import { setTimeout as pause } from "node:timers/promises";
import * as v from "valibot";
import { startHost } from "./start.ts";

const Item = v.object({
  outcome: v.string(),
  logs: v.array(v.object({ level: v.string(), message: v.unknown() })),
  exceptions: v.array(v.object({ name: v.string(), message: v.string() })),
  diagnosticsChannelEvents: v.array(
    v.object({ channel: v.string(), message: v.unknown(), timestamp: v.number() }),
  ),
});

/** What a tail Worker is told of one request. */
export type TailItem = v.InferOutput<typeof Item>;

const collector = `const collected = [];
export default {
  tail(items) {
    for (const { outcome, logs, exceptions, diagnosticsChannelEvents } of items) {
      collected.push({ outcome, logs, exceptions, diagnosticsChannelEvents });
    }
  },
  fetch(request, { PRODUCER }) {
    return new URL(request.url).pathname === "/ask" ? PRODUCER.fetch(request) : Response.json(collected);
  },
};`;

/** Asks a Worker once, with a tail Worker attached, and gives its answer and what the tail was told. */
export async function tailOf(script: string): Promise<{ answer: string; item: TailItem }> {
  const common = { modules: true as const, compatibilityDate: "2026-10-01" };
  const miniflare = await startHost({
    workers: [
      {
        ...common,
        name: "collector",
        script: collector,
        serviceBindings: { PRODUCER: "producer" },
      },
      { ...common, name: "producer", script, tails: ["collector"] },
    ],
  });
  try {
    const response = await miniflare.dispatchFetch("http://collector/ask");
    const answer = await response.text();
    for (let tried = 0; tried < 40; tried += 1) {
      const told = await miniflare.dispatchFetch("http://collector/");
      const [item] = v.parse(v.array(Item), await told.json());
      if (item !== undefined) return { answer, item };
      await pause(50);
    }
    throw new Error("The tail Worker was told nothing.");
  } finally {
    await miniflare.dispose();
  }
}

/** The log entries of some statements that one Worker runs in a request. */
export async function logEntriesOf(statements: string): Promise<TailItem["logs"]> {
  const { item } = await tailOf(`export default {
    fetch() {
      ${statements}
      return new Response("answered");
    },
  };`);
  if (item.exceptions.length > 0) throw new Error(item.exceptions[0]?.message);
  return item.logs;
}
