const windowMs = 60_000;
const most = { visitor: 20, isolate: 200, visitors: 1000 };

let windowBegan = 0;
let taken = 0;
let dropped = 0;
const takenBy = new Map<string, number>();

/**
 * Whether one more report of a visitor may be logged in this minute. Anybody can send reports, and each
 * one that is written down costs. The limit is the isolate's own, as exact as a log needs.
 */
export function takeReport(visitor: string): boolean {
  const already = takenBy.get(visitor) ?? 0;
  const isNewOverMost = already === 0 && takenBy.size >= most.visitors;
  if (taken >= most.isolate || already >= most.visitor || isNewOverMost) {
    dropped += 1;
    return false;
  }
  taken += 1;
  takenBy.set(visitor, already + 1);
  return true;
}

/** Begins a new minute where the last is over; gives how many reports were dropped in that one. */
export function beginReportMinute(now = Date.now()): number {
  if (now - windowBegan < windowMs) return 0;
  const droppedBefore = dropped;
  windowBegan = now;
  taken = 0;
  dropped = 0;
  takenBy.clear();
  return droppedBefore;
}
