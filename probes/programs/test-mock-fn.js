import { mock } from "node:test";

/** Calls a mock function, and asks it what it remembers. */
export default () => {
  const save = mock.fn();
  save(1, 2, 3);
  return { count: save.mock.callCount(), arguments: save.mock.calls[0].arguments };
};
