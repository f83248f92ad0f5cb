import type { Head } from "../contract/head.ts";
import type { PageAnswer, PageData } from "../contract/page.ts";
import { matchPage } from "../contract/routes.ts";
import { getPage } from "./api-client.ts";
import { ApiFailure, failureSentence, isAbort } from "./api-failure.ts";
import { applyHead } from "./head.ts";

export type NavigationState = {
  /** Path and query of the page on screen. */
  url: string;
  answer: PageAnswer;
  /** Changes with every page that is opened, and not when the page on screen gets a new address. */
  session: number;
  /** How far down the page on screen is to be shown when it arrives. */
  scroll: number;
  pending: string | undefined;
  failure: { href: string; message: string } | undefined;
};

export type GoOptions = { replace?: boolean };
export type Navigation = ReturnType<typeof createNavigation>;

const rememberedPages = 30;

function keepScroll(): void {
  history.replaceState({ scroll: scrollY }, "");
}

function historyScroll(state: unknown): number {
  if (typeof state !== "object" || state === null || !("scroll" in state)) return 0;
  return typeof state.scroll === "number" ? state.scroll : 0;
}

/**
 * Which page is on screen. The old page stays until the new one's data is there; the same gate
 * answers here and for a document, so there is one truth about what an address shows.
 */
export function createNavigation(first: { url: string; answer: PageAnswer }) {
  let state: NavigationState = {
    ...first,
    session: 0,
    scroll: 0,
    pending: undefined,
    failure: undefined,
  };
  let flight: AbortController | undefined;
  const listeners = new Set<() => void>();
  const remembered = new Map<string, PageAnswer>([[first.url, first.answer]]);

  function set(change: Partial<NavigationState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function remember(url: string, answer: PageAnswer) {
    remembered.delete(url);
    if (answer.status !== 200) return;
    remembered.set(url, answer);
    const oldest = remembered.keys().next().value;
    if (remembered.size > rememberedPages && oldest !== undefined) remembered.delete(oldest);
  }

  /** Another build answered an earlier question: only a new document has the matching code. */
  const isStale = () => first.answer.build !== "" && state.answer.build !== first.answer.build;

  async function load(href: string, { fresh = false } = {}): Promise<PageAnswer | undefined> {
    flight?.abort();
    const mine = new AbortController();
    flight = mine;
    const known = fresh ? undefined : remembered.get(href);
    if (known !== undefined) return known;
    set({ pending: href, failure: undefined });
    try {
      const answer = await getPage(href, mine.signal);
      remember(href, answer);
      return flight === mine ? answer : undefined;
    } catch (error) {
      if (isAbort(error) || flight !== mine) return undefined;
      if (error instanceof ApiFailure && error.code === "protocol") {
        location.assign(href);
        return undefined;
      }
      set({ pending: undefined, failure: { href, message: failureSentence(error) } });
      return undefined;
    }
  }

  function show(url: string, answer: PageAnswer, scroll = 0, session = state.session + 1) {
    applyHead(answer.head);
    set({ url, answer, session, scroll, pending: undefined, failure: undefined });
  }

  async function go(href: string, { replace = false }: GoOptions = {}): Promise<void> {
    const target = new URL(href, location.href);
    const url = target.pathname + target.search;
    if (
      target.origin !== location.origin ||
      matchPage(target.pathname) === undefined ||
      isStale()
    ) {
      location.assign(href);
      return;
    }
    const answer = await load(url);
    if (answer === undefined) return;
    if (answer.redirect !== undefined) return go(answer.redirect, { replace });
    keepScroll();
    if (replace) history.replaceState({ scroll: 0 }, "", url + target.hash);
    else history.pushState({ scroll: 0 }, "", url + target.hash);
    show(url, answer);
  }

  async function traverse(event: PopStateEvent): Promise<void> {
    const url = location.pathname + location.search;
    if (url === state.url) return;
    if (isStale()) return location.reload();
    const answer = await load(url);
    if (answer === undefined) return;
    if (answer.redirect !== undefined) return go(answer.redirect, { replace: true });
    show(url, answer, historyScroll(event.state));
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go,
    /** Asks again for the page on screen. */
    async refetch(): Promise<void> {
      const answer = await load(state.url, { fresh: true });
      if (answer !== undefined) show(state.url, answer);
    },
    /** Gives the page on screen an address and data of its own, keeping all of its state. */
    adopt(url: string, head: Head, data: PageData) {
      keepScroll();
      history.pushState({ scroll: scrollY }, "", url);
      show(url, { build: state.answer.build, status: 200, head, data }, scrollY, state.session);
    },
    /** Shows other data at the same address, as when what was there has been deleted. */
    replaceWith(head: Head, data: PageData) {
      remembered.delete(state.url);
      show(state.url, { build: state.answer.build, status: 404, head, data });
    },
    dismissFailure: () => set({ failure: undefined }),
    /** Follows the browser's own back and forward. */
    listen() {
      history.scrollRestoration = "manual";
      const scroll = historyScroll(history.state);
      if (scroll > 0) scrollTo(0, scroll);
      addEventListener("popstate", (event) => void traverse(event));
      addEventListener("pagehide", keepScroll);
    },
  };
}
