import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage();

/** Runs a function with arguments, and one that throws. */
export default () => {
  const returned = storage.run("request 7", (a, b) => a + b, 2, 3);
  try {
    storage.run("request 7", () => {
      throw new RangeError("out of tea");
    });
    return { returned, thrown: "nothing" };
  } catch (error) {
    return { returned, thrown: `${error.name}: ${error.message}` };
  }
};
