import { createSecretKey } from "node:crypto";
import { types } from "node:util";

/** Asks of a KeyObject of node:crypto whether it is one. */
export default () => {
  const kind = typeof types.isKeyObject;
  if (kind !== "function") return { kind };
  const key = createSecretKey("0123456789abcdef", "utf8");
  return { kind, keyObject: types.isKeyObject(key), plainObject: types.isKeyObject({}) };
};
