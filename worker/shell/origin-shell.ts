import { logError } from "../log.ts";
import { ShellOriginError } from "./origin-assets.ts";
import { type ShellDocument, shellDocument } from "./shell-document.ts";

/** Another origin changes without this Worker: it is asked again after a minute. */
const freshMs = 60_000;

/** How soon it is asked again where it failed, and how long others do not ask while one does. */
const retryMs = 10_000;

/** For how long an old document is better than none. */
const staleMs = 60 * 60_000;

interface Kept {
  origin: string;
  shell: ShellDocument;
  readAt: number;
  askAgainAt: number;
}

let kept: Kept | undefined;

/**
 * The shell document of another origin, kept in the isolate. When it is to be read again, one request
 * does so and the others take the old one, as does that one if it fails. Throws a ShellOriginError where
 * nothing is kept.
 */
export async function originShell(
  origin: string,
  assets: Pick<Fetcher, "fetch">,
  requestUrl: string,
): Promise<ShellDocument> {
  const now = Date.now();
  const old = kept?.origin === origin && now - kept.readAt < staleMs ? kept : undefined;
  if (old !== undefined && now < old.askAgainAt) return old.shell;
  // A time and no promise: what one request waits for, another one may not.
  if (old !== undefined) old.askAgainAt = now + retryMs;
  try {
    const shell = await shellDocument(assets, requestUrl, false);
    kept = { origin, shell, readAt: now, askAgainAt: now + freshMs };
    return shell;
  } catch (error) {
    if (old === undefined) {
      throw error instanceof ShellOriginError
        ? error
        : new ShellOriginError(`${origin} has no shell document that is fit to be sent.`, error);
    }
    logError("shell-origin", error, { staleSeconds: Math.round((now - old.readAt) / 1000) });
    return old.shell;
  }
}
