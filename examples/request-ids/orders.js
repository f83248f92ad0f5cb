import { setTimeout as wait } from "node:timers/promises";
import { log } from "./context.js";

// Nothing here knows of the request: no parameter carries it.
export async function priceOf(item) {
  log(`looking up ${item}`);
  await wait(10 * item.length);
  log(`found ${item}`);
  return item.length * 100;
}
