import { AsyncLocalStorage } from "node:async_hooks";

const requests = new AsyncLocalStorage();

/** Gives the request an id that every later call of `log` finds, however deep it stands. */
export function withRequestId(req, res, next) {
  const id = req.get("x-request-id") ?? crypto.randomUUID();
  res.set("x-request-id", id);
  requests.run({ id, began: Date.now() }, next);
}

export function log(text) {
  const { id = "start-up" } = requests.getStore() ?? {};
  console.log(`[${id}] ${text}`);
}
