import process from "node:process";

/** Puts off two functions, from a turn of the event loop that is not a microtask itself. */
export default () =>
  new Promise((resolve) => {
    setTimeout(() => {
      const order = [];
      Promise.resolve().then(() => order.push("promise"));
      process.nextTick(() => order.push("tick"));
      setTimeout(() => resolve(order), 1);
    }, 1);
  });
