import { ApiFailure } from "../api-failure.ts";

const load = () => import("./clearance.ts");

/** Gets everything ready that a check needs, when someone reaches for what may ask for one. */
export function prepareClearance(): void {
  load().then(
    (clearance) => clearance.prepareClearance(),
    // Whoever then really needs it hears of it.
    () => undefined,
  );
}

let under: Promise<void> | undefined;

async function obtain(signal: AbortSignal): Promise<void> {
  const clearance = await load().catch(() => {
    const message = "The check that keeps robots out could not be loaded. Reload the page.";
    throw new ApiFailure("clearance-failed", message);
  });
  await clearance.obtainClearance(signal);
}

/** When this page last obtained clearance; the cookie itself is out of reach of scripts. */
let obtainedAt = Number.NEGATIVE_INFINITY;
/** A little less than the cookie's own half hour. */
const lastsMs = 28 * 60_000;

interface Waiting {
  signal: AbortSignal;
  /** Whether the call will surely ask; then it is not made in vain before there is clearance. */
  expected: boolean;
  onWaiting?: (waiting: boolean) => void;
}

async function obtainOnce({ signal, onWaiting }: Waiting): Promise<void> {
  onWaiting?.(true);
  under ??= obtain(signal).finally(() => {
    under = undefined;
  });
  await under;
  obtainedAt = performance.now();
  onWaiting?.(false);
}

/**
 * Makes a call; where it asks for clearance, obtains it (once, however many calls wait for it) and
 * makes the call again.
 */
export async function withClearance<T>(call: () => Promise<T>, waiting: Waiting): Promise<T> {
  if (waiting.expected && performance.now() - obtainedAt > lastsMs) await obtainOnce(waiting);
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.code !== "clearance-required") throw error;
  }
  await obtainOnce(waiting);
  return await call();
}
