let unkept = false;

/** Whether there is work on the page that the browser's storage has refused to keep. */
export function hasUnkeptDraft(): boolean {
  return unkept;
}

export function markDraft(kept: boolean): void {
  unkept = !kept;
}
