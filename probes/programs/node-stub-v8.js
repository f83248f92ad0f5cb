import { getHeapStatistics } from "node:v8";

/** Asks how large the heap is, and how large it may become. */
export default () => {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return { effect: used > 0 && limit > used };
};
