import { answerOf, common } from "./ask-worker.ts";
import type { startHost } from "./start.ts";

type Options = Parameters<typeof startHost>[0];

/** A Worker that keeps what tail events say, and another that is asked for it: `seen`, after `ask` was run. */
export async function tailOf(
  producer: string,
  ask: string,
  read: string,
  more: Partial<Options> = {},
): Promise<unknown> {
  const asker = `export default {
  async fetch(request, env, ctx) {
    ${ask}
    for (let turn = 0; turn < 100; turn += 1) {
      const items = await (await env.LEDGER.fetch("http://ledger/")).json();
      if (items.length > 0) {
        await scheduler.wait(50);
        const all = await (await env.LEDGER.fetch("http://ledger/")).json();
        return Response.json((${read})(all));
      }
      await scheduler.wait(20);
    }
    return Response.json("no tail");
  },
};`;
  const ledger = `const items = [];
export default {
  tail(events) {
    for (const event of events) {
      const request = event.event?.request;
      items.push({
        ...JSON.parse(JSON.stringify(event)),
        keys: Object.keys(event),
        ...(request === undefined ? {} : {
          redacted: { url: request.url, headers: { ...request.headers } },
          plain: { url: request.getUnredacted().url, headers: { ...request.getUnredacted().headers } },
        }),
      });
    }
  },
  fetch: () => Response.json(items),
};`;
  return await answerOf({
    ...more,
    workers: [
      {
        ...common,
        name: "asker",
        script: asker,
        serviceBindings: { PRODUCER: "producer", LEDGER: "ledger" },
      },
      { ...common, name: "producer", script: producer, tails: ["ledger"] },
      { ...common, name: "ledger", script: ledger },
    ],
  });
}
