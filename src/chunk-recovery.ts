const guardKey = "berth:chunk-reload";
const cooldownMs = 60_000;

/** Whether a reload may be tried now; it is noted, so that the next one waits. */
function takeTurn(): boolean {
  try {
    const last = Number(sessionStorage.getItem(guardKey) ?? 0);
    if (Date.now() - last < cooldownMs) return false;
    sessionStorage.setItem(guardKey, String(Date.now()));
    return true;
  } catch {
    // Without a guard there is no safe reload.
    return false;
  }
}

/** What the page says when its code is missing; the application, once there, puts in its own. */
export interface Recovery {
  hasUnkeptWork: () => boolean;
  offerReload: () => void;
}

/**
 * A deploy can take away the chunks of the build that this tab came from. One reload gets the new
 * build (drafts are in storage); the guard keeps a chunk that is really broken from reloading forever.
 * Where a reload would lose work, or has just been tried, it is offered instead.
 */
export function recoverMissingChunks(recovery: Recovery): void {
  addEventListener("vite:preloadError", (event) => {
    // Without a network a reload would take away the page as well; whoever asked for the code says so.
    if (!navigator.onLine) return;
    if (recovery.hasUnkeptWork() || !takeTurn()) {
      recovery.offerReload();
      return;
    }
    event.preventDefault();
    location.reload();
  });
}
