import { EventEmitter } from "node:events";

/** Emits "error" to nobody. */
export default () => {
  const order = new EventEmitter();
  const out = {};
  try {
    order.emit("error", new RangeError("No such item."));
    out.error = "returned";
  } catch (error) {
    out.error = { name: error.name, message: error.message };
  }
  try {
    order.emit("error", "no such item");
    out.text = "returned";
  } catch (error) {
    out.text = { code: error.code };
  }
  return out;
};
