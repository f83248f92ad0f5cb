import { channel } from "node:diagnostics_channel";

const orders = channel("shop:order");

/** Sells something, and says so on a channel. Who listens is not its business. */
export function sell(item, amount) {
  const order = { item, amount, cents: amount * 450 };
  // Without a subscriber there is nothing to gather for one.
  if (orders.hasSubscribers) orders.publish({ ...order, at: "counter" });
  return order;
}
