/**
 * When the data of this document was true, by this machine's clock. A document that was just asked for
 * is of now, whatever the two clocks say; one that a browser took out of its cache to go back to, or to
 * restore a tab, is as old as the Worker wrote into it.
 */
export function documentTime(issuedAt: number): number {
  const [entry] = performance.getEntriesByType("navigation");
  const isNew = entry instanceof PerformanceNavigationTiming && entry.type === "navigate";
  return isNew || Number.isNaN(issuedAt) ? Date.now() : issuedAt;
}
