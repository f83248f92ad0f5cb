import timers from "node:timers";

/** In which order a line, a microtask and an immediate run; and one that is cleared. */
export default async () => {
  const order = [];
  const both = Promise.all([
    new Promise((resolve) => {
      timers.setImmediate((name) => resolve(order.push(name)), "immediate of the module");
    }),
    new Promise((resolve) => {
      setImmediate((name) => resolve(order.push(name)), "immediate of the runtime");
    }),
  ]);
  clearImmediate(setImmediate(() => order.push("cleared")));
  void Promise.resolve().then(() => order.push("microtask"));
  order.push("line");
  await both;
  return order;
};
