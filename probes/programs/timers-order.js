/** A timer of 10 ms, one of 0 ms, and a line. */
export default () =>
  new Promise((resolve) => {
    const order = [];
    setTimeout(() => {
      order.push("last");
      resolve(order);
    }, 10);
    setTimeout(() => order.push("next"), 0);
    order.push("first");
  });
