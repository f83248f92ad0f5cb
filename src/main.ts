import { recoverMissingChunks, type Recovery } from "./chunk-recovery.ts";
import { holdRun } from "./held-run.ts";

/**
 * Loads the application behind the page that the Worker has painted: React first, then the rest. Each is
 * evaluated in a task of its own; both in one would hold up a phone that is being scrolled.
 */
async function load(root: HTMLElement): Promise<void> {
  const recovery: Recovery = { hasUnkeptWork: () => false, offerReload: () => undefined };
  recoverMissingChunks(recovery);
  holdRun(root);
  await import("react-dom/client");
  const { start } = await import("./start.tsx");
  await start(root, recovery);
}

const root = document.getElementById("root");
// Where its code cannot be had, the page stays as it is painted, and its links work as links.
if (root !== null) load(root).catch(() => undefined);
