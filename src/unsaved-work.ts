let kept = true;
let edited = false;

/** What the workbench on screen holds: whether it is edited, and whether the browser's storage kept it. */
export function markWork(work: { kept: boolean; edited: boolean }): void {
  ({ kept, edited } = work);
}

/** Whether a reload would lose something. */
export function hasUnkeptWork(): boolean {
  return !kept;
}

/** Whether the page on screen holds somebody's own work, which nothing may silently replace. */
export function hasOwnWork(): boolean {
  return edited || !kept;
}
