import { channel } from "node:diagnostics_channel";

/** Publishes values that JSON and structured clone refuse, and compares what arrives. */
export default () => {
  const values = {
    symbol: Symbol("order"),
    function: () => 1,
    map: new WeakMap(),
    nothing: undefined,
  };
  const orders = channel("orders");
  let received;
  orders.subscribe((message) => {
    received = { message };
  });
  return Object.fromEntries(
    Object.entries(values).map(([kind, value]) => {
      received = undefined;
      orders.publish(value);
      return [kind, received !== undefined && received.message === value];
    }),
  );
};
