import { tailOf } from "./tail-collector.ts";

/** Publishes a function, which structured clone refuses, and then an object. */
export default async function observe() {
  const { answer, item } = await tailOf(`
    import { channel } from "node:diagnostics_channel";

    function publish(message) {
      try {
        channel("orders").publish(message);
        return "published";
      } catch (error) {
        return error.name + ": " + error.message;
      }
    }

    export default {
      fetch: () => Response.json({ function: publish(() => 1), object: publish({ item: 7 }) }),
    };
  `);
  const published: unknown = JSON.parse(answer);
  const told = item.diagnosticsChannelEvents.map(({ message }) => message);
  return { published, told, outcome: item.outcome };
}
