import type { PageAnswer } from "../contract/page.ts";

/** How long an answer that was fetched ahead of a click may stand for the one the click would get. */
export const freshMs = 10_000;
/** From this age on, a page that comes back on screen is asked for again behind it. */
export const agedMs = 60_000;
const most = 30;

export interface KeptPage {
  answer: PageAnswer;
  /** When it was asked for, in milliseconds of the clock. */
  at: number;
}

type Ask = (url: string, signal?: AbortSignal) => Promise<PageAnswer>;

/**
 * The answers this tab has had. A click takes one only while it is fresh; back and forward take
 * whatever is there, since what was on screen before is what they promise.
 */
export function createPageCache(ask: Ask, now: () => number = Date.now) {
  const kept = new Map<string, KeptPage>();
  const ahead = new Map<string, Promise<PageAnswer>>();

  function keep(url: string, page: KeptPage) {
    kept.delete(url);
    // What an address could not show this time is no page to come back to.
    if (page.answer.status !== 200) return;
    kept.set(url, page);
    const oldest = kept.keys().next().value;
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }

  async function fetchPage(url: string, signal?: AbortSignal): Promise<PageAnswer> {
    const at = now();
    const answer = await ask(url, signal);
    keep(url, { answer, at });
    return answer;
  }

  function fresh(url: string): PageAnswer | undefined {
    const page = kept.get(url);
    return page !== undefined && now() - page.at < freshMs ? page.answer : undefined;
  }

  return {
    keep,
    fresh,
    /** Whatever is kept of an address, however old. */
    recall: (url: string) => kept.get(url),
    forget: (url: string) => void kept.delete(url),
    /** The answer of now; one that is already on its way is waited for. */
    get: (url: string, signal?: AbortSignal) => ahead.get(url) ?? fetchPage(url, signal),
    /** Asks ahead of a click, once an address while its answer is under way or fresh. */
    async prefetch(url: string): Promise<PageAnswer | undefined> {
      if (ahead.has(url) || fresh(url) !== undefined) return undefined;
      const asked = fetchPage(url);
      ahead.set(url, asked);
      try {
        return await asked;
      } catch {
        // Nobody has asked for it yet; the click will, and says what is wrong.
        return undefined;
      } finally {
        ahead.delete(url);
      }
    },
  };
}
