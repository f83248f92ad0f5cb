import { channel, hasSubscribers, subscribe, unsubscribe } from "node:diagnostics_channel";

/** Whether a channel says that anyone listens, before, while and after there is one. */
export default () => {
  const orders = channel("orders");
  let heard = 0;
  const listen = () => {
    heard += 1;
  };
  const property = () => {
    const { hasSubscribers: value } = orders;
    return typeof value === "boolean" ? value : typeof value;
  };
  const asked = () => ({ property: property(), function: hasSubscribers("orders") });

  const before = asked();
  subscribe("orders", listen);
  const during = asked();
  orders.publish({});
  const removed = unsubscribe("orders", listen);
  orders.publish({});
  return { before, during, removed, after: asked(), heard };
};
