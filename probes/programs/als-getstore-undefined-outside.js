import { AsyncLocalStorage } from "node:async_hooks";

/** Asks for the store where none was set. */
export default () => ({ type: typeof new AsyncLocalStorage().getStore() });
