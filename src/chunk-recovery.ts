const guardKey = "berth:chunk-reload";
const cooldownMs = 60_000;

/**
 * A deploy can take away the chunks of the build that this tab came from. One reload gets the new
 * build (drafts are in storage); the guard keeps a chunk that is really broken from reloading forever.
 */
export function recoverMissingChunks(hasUnsavedWork: () => boolean): void {
  addEventListener("vite:preloadError", (event) => {
    if (hasUnsavedWork()) return;
    try {
      const last = Number(sessionStorage.getItem(guardKey) ?? 0);
      if (Date.now() - last < cooldownMs) return;
      sessionStorage.setItem(guardKey, String(Date.now()));
    } catch {
      // Without a guard there is no safe reload; the plain editor serves.
      return;
    }
    event.preventDefault();
    location.reload();
  });
}
