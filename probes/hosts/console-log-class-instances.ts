import { logEntriesOf } from "./tail-collector.ts";

/** Logs instances of the web's classes and of one of its own: what the tail is told of each. */
export default async function observe() {
  const entries = await logEntriesOf(`
    class Order { item = 7; }
    console.log(new Headers({ accept: "text/plain" }));
    console.log(new Request("http://orders/"));
    console.log(new URL("http://orders/?item=7"));
    console.log(new Map([["item", 7]]));
    console.log(new Order());
    console.log(new TypeError("No such order."));
  `);
  // An error's text carries its stack, which names lines; the first line is all that is meant.
  return entries.map(({ message }) => JSON.stringify(message).split("\\n")[0]);
}
