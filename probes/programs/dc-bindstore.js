import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";

/** Binds a store to the start channel: who runs inside reads the message as the store. */
export default () => {
  const current = new AsyncLocalStorage();
  const channels = tracingChannel("orders");
  channels.start.bindStore(current);
  const context = { item: 7 };
  let inHandler;
  channels.start.subscribe(() => {
    inHandler = current.getStore() === context;
  });
  const inWork = channels.traceSync(() => current.getStore() === context, context);
  return { inHandler, inWork, after: current.getStore() === undefined };
};
