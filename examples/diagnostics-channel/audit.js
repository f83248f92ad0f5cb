import { subscribe, unsubscribe } from "node:diagnostics_channel";

function note(message, name) {
  console.log(`${name}: ${message.amount} × ${message.item} for ${message.cents} cents`);
}

function alarm({ amount, item }) {
  if (amount > 100) throw new RangeError(`Nobody buys ${amount} × ${item}.`);
}

export function watch() {
  subscribe("shop:order", note);
  subscribe("shop:order", alarm);
}

export function stopWatching() {
  unsubscribe("shop:order", note);
  unsubscribe("shop:order", alarm);
}
