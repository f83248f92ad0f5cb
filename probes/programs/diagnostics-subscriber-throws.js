import { channel } from "node:diagnostics_channel";
import process from "node:process";

/** Publishes to a subscriber that throws: whether the publisher is hit by it. */
export default async () => {
  const orders = channel("shop:orders");
  orders.subscribe(() => {
    throw new Error("The audit is down.");
  });
  // Where the error is reported later, Node would end over it.
  process.once?.("uncaughtException", () => {});
  try {
    orders.publish({ id: 7 });
    return "returns";
  } catch ({ message }) {
    return `throws: ${message}`;
  }
};
