import { AsyncResource } from "node:async_hooks";

function made(...given) {
  try {
    return typeof new AsyncResource(...given).runInAsyncScope;
  } catch (error) {
    return error.message;
  }
}

/** Makes resources with a type, with each of the two options, and with nothing. */
export default () => ({
  type: made("job"),
  manual: made("job", { requireManualDestroy: true }),
  trigger: made("job", { triggerAsyncId: 1 }),
  nothing: made(),
});
