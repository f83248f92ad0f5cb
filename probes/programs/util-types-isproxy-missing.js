import { types } from "node:util";

/** Asks of a proxy and of its target whether they are proxies. */
export default () => {
  const kind = typeof types.isProxy;
  if (kind !== "function") return { kind };
  return { kind, proxy: types.isProxy(new Proxy({}, {})), target: types.isProxy({}) };
};
