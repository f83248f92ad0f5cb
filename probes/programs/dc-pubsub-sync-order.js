import { channel } from "node:diagnostics_channel";

/** Two subscribers and one message; what they did is read in the very next line. */
export default () => {
  const orders = channel("orders");
  const heard = [];
  orders.subscribe(() => heard.push("first"));
  orders.subscribe(() => heard.push("second"));
  orders.publish({ item: 7 });
  return heard;
};
