/**
 * Works on several items at a time, since most of a probe's time is waiting; results are in the order of the
 * items.
 */
export async function inParallel<T, R>(
  width: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  async function lane(): Promise<void> {
    // One iterator for all lanes: each takes what no other has.
    for (const [at, item] of queue) results[at] = await work(item);
  }
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
