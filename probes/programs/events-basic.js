import { EventEmitter } from "node:events";

/** Emits, and looks what has arrived by the next line. */
export default () => {
  const order = new EventEmitter();
  let received;
  order.on("placed", (...parts) => {
    received = parts;
  });
  const heard = order.emit("placed", 1, 2, 3);
  return { heard, received: received ?? "not yet", unheard: order.emit("cancelled") };
};
