import { tailOf } from "./tail-collector.ts";

/** Publishes to a channel that nobody of the program listens to; what the tail is told. */
export default async function observe() {
  const { item } = await tailOf(`
    import { channel } from "node:diagnostics_channel";

    export default {
      fetch() {
        channel("orders").publish({ item: 7 });
        return new Response("published");
      },
    };
  `);
  return item.diagnosticsChannelEvents.map(({ channel, message, timestamp }) => ({
    channel,
    message,
    dated: timestamp > 0,
  }));
}
