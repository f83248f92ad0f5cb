import { EventEmitter, once } from "node:events";

/** An async listener rejects; with captureRejections that is an "error" event. */
export default async () => {
  const order = new EventEmitter({ captureRejections: true });
  order.on("placed", async () => {
    throw new Error("Out of stock.");
  });
  const failed = new Promise((resolve) => order.on("error", resolve));
  order.emit("placed");
  const error = await failed;
  return { message: error.message, once: typeof once };
};
