import { seenWhenScheduled } from "./scheduled-by-hand.ts";

const clock = `export default {
  scheduled() {},
  async fetch(request, env) {
    for (let turn = 0; turn < 50; turn += 1) {
      const items = await (await env.LEDGER.fetch("http://ledger/")).json();
      if (items.length > 0) return Response.json(items[0]);
      await scheduler.wait(20);
    }
    return Response.json("no tail");
  },
};`;

const ledger = `const items = [];
export default {
  tail(events) {
    items.push(...events.map(({ event }) => ({ event: event && Object.keys(event).toSorted() })));
  },
  fetch: () => Response.json(items),
};`;

/** Triggers a scheduled handler, whose event a Tail Worker is told of. */
export default () =>
  seenWhenScheduled(
    [
      { name: "clock", script: clock, tails: ["ledger"], serviceBindings: { LEDGER: "ledger" } },
      { name: "ledger", script: ledger },
    ],
    "0 3 * * *",
  );
