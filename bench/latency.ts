export interface Latency {
  median: number;
  p95: number;
}

/** The middle of figures, and what one in twenty of them is above; NaN where there are none. */
export function summarise(figures: readonly number[]): Latency {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Milliseconds from sending a request to the last byte of its answer, one request after another. */
export async function measure(times: number, send: () => Promise<Response>): Promise<number[]> {
  const results: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    const answer = await send();
    const text = await answer.text();
    if (!answer.ok)
      throw new Error(`${answer.url} answered ${answer.status}: ${text.slice(0, 500)}`);
    results.push(performance.now() - started);
  }
  return results;
}
