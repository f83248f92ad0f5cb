import { createHook, executionAsyncId } from "node:async_hooks";

/** Counts the resources that a timer and a promise make. */
export default async () => {
  let made = 0;
  const hook = createHook({ init: () => (made += 1) }).enable();
  await new Promise((resolve) => setTimeout(resolve, 1));
  const insideTimer = await new Promise((resolve) =>
    setTimeout(() => resolve(executionAsyncId()), 1),
  );
  hook.disable();
  return { effect: made > 0, idIsGiven: insideTimer > 0 };
};
