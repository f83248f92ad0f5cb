import type { Head } from "../contract/head.ts";
import type { PageAnswer, PageData } from "../contract/page.ts";
import { matchPage } from "../contract/routes.ts";
import { getPage } from "./api-client.ts";
import { ApiFailure, failureSentence, isAbort } from "./api-failure.ts";
import { applyHead } from "./head.ts";
import { isPageReady, preparePage } from "./late-pages.ts";
import { agedMs, createPageCache } from "./page-cache.ts";
import { createScrollMemory } from "./scroll-memory.ts";
import { hasOwnWork, hasUnkeptWork } from "./unsaved-work.ts";

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
  /** Why the page on screen should be reloaded, where that is left to the person in front of it. */
  notice: "changed" | "code-missing" | "offline" | undefined;
};

export type GoOptions = { replace?: boolean };
export type Navigation = ReturnType<typeof createNavigation>;

/** What the document came with: its page and when the Worker made it. */
export type FirstPage = { url: string; answer: PageAnswer; at: number };

function sameData(a: PageAnswer, b: PageAnswer): boolean {
  return JSON.stringify(a.data) === JSON.stringify(b.data);
}

/**
 * Which page is on screen. The old page stays until the new one's data is there; the same gate
 * answers here and for a document, so there is one truth about what an address shows.
 */
export function createNavigation({ url: firstUrl, answer: first, at: firstAt }: FirstPage) {
  let state: NavigationState = {
    url: firstUrl,
    answer: first,
    session: 0,
    scroll: 0,
    pending: undefined,
    failure: undefined,
    notice: undefined,
  };
  /** When the data on screen was true. */
  let shownAt = firstAt;
  let newestBuild = first.build;
  let flight: AbortController | undefined;
  const listeners = new Set<() => void>();
  const scrolls = createScrollMemory();
  const pages = createPageCache(async (url, signal) => {
    const answer = await getPage(url, signal);
    newestBuild = answer.build;
    return answer;
  });
  pages.keep(firstUrl, { answer: first, at: firstAt });

  function set(change: Partial<NavigationState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Another build has answered: only a new document has the code that goes with its data. */
  const isStale = () => first.build !== "" && newestBuild !== first.build;

  /** Waits for a page and its code. Undefined where another navigation, or a new document, took over. */
  async function load(
    href: string,
    find: (signal: AbortSignal) => PageAnswer | Promise<PageAnswer>,
  ): Promise<PageAnswer | undefined> {
    flight?.abort();
    const mine = new AbortController();
    flight = mine;
    try {
      const found = find(mine.signal);
      const isAtHand = !(found instanceof Promise) && isPageReady(found.data.page);
      if (!isAtHand) set({ pending: href, failure: undefined });
      const answer = await found;
      if (flight !== mine) return undefined;
      if (isStale()) {
        location.assign(href);
        return undefined;
      }
      await preparePage(answer.data.page);
      return flight === mine ? answer : undefined;
    } catch (error) {
      if (isAbort(error) || flight !== mine) return undefined;
      if (error instanceof ApiFailure && error.code !== "protocol") {
        set({ pending: undefined, failure: { href, message: failureSentence(error) } });
        // What is not understood, be it an answer or code that is gone, a new document may be.
      } else location.assign(href);
      return undefined;
    }
  }

  function show(url: string, answer: PageAnswer, scroll = 0, session = state.session + 1) {
    applyHead(answer.head);
    const settled = { pending: undefined, failure: undefined, notice: undefined };
    set({ url, answer, session, scroll, ...settled });
  }

  async function go(href: string, { replace = false }: GoOptions = {}): Promise<void> {
    const target = new URL(href, location.href);
    const url = target.pathname + target.search;
    const isOurs =
      target.origin === location.origin &&
      matchPage(target.pathname) !== undefined &&
      !isStale() &&
      // Work that is kept nowhere goes with the page: leaving the document has the browser ask first.
      !hasUnkeptWork();
    if (!isOurs) return location.assign(href);
    const answer = await load(url, (signal) => pages.fresh(url) ?? pages.get(url, signal));
    if (answer === undefined) return;
    if (answer.redirect !== undefined) return go(answer.redirect, { replace });
    scrolls.open(url + target.hash, { replace });
    shownAt = pages.recall(url)?.at ?? Date.now();
    show(url, answer);
  }

  async function traverse(event: PopStateEvent): Promise<void> {
    const scroll = scrolls.moved(event.state);
    const url = location.pathname + location.search;
    if (url === state.url) return;
    if (isStale()) return location.reload();
    const known = pages.recall(url);
    const answer = await load(url, (signal) => known?.answer ?? pages.get(url, signal));
    if (answer === undefined) return;
    if (answer.redirect !== undefined) return go(answer.redirect, { replace: true });
    shownAt = known?.at ?? Date.now();
    show(url, answer, scroll);
    await revalidate();
  }

  /**
   * Asks again, unseen, for a page that came back on screen from an earlier time. What has changed
   * meanwhile is shown, except over somebody's work: there it is said.
   */
  async function revalidate(): Promise<void> {
    const { url, session } = state;
    if (Date.now() - shownAt < agedMs) return;
    const at = Date.now();
    const answer = await pages.get(url).catch(() => undefined);
    if (answer === undefined || answer.status >= 500) return;
    if (state.url !== url || state.session !== session || state.pending !== undefined) return;
    shownAt = at;
    if (sameData(answer, state.answer)) return;
    if (hasOwnWork() || isStale()) set({ notice: "changed" });
    else if (answer.redirect !== undefined) await go(answer.redirect, { replace: true });
    else {
      await preparePage(answer.data.page).catch(() => undefined);
      if (isPageReady(answer.data.page)) show(url, answer, scrollY);
    }
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go,
    revalidate,
    /** Asks for a page that someone is about to open. */
    async prefetch(href: string): Promise<void> {
      const { origin, pathname, search } = new URL(href, location.href);
      const url = pathname + search;
      if (origin !== location.origin || matchPage(pathname) === undefined) return;
      if (url === state.url || isStale()) return;
      const answer = await pages.prefetch(url);
      if (answer !== undefined && !isStale()) {
        await preparePage(answer.data.page).catch(() => undefined);
      }
    },
    /** Loads the code of a part of the page, then goes on; where it is gone, offers to reload. */
    async prepare(part: { prepare(): Promise<void> }, then: () => void): Promise<void> {
      try {
        await part.prepare();
      } catch {
        set({ notice: navigator.onLine ? "code-missing" : "offline" });
        return;
      }
      if (state.notice === "offline") set({ notice: undefined });
      then();
    },
    /** Says that code of this page is gone, where only the person can say when to reload. */
    offerReload: () => set({ notice: "code-missing" }),
    dismissNotice: () => set({ notice: undefined }),
    /** Asks again for the page on screen. */
    async refetch(): Promise<void> {
      const { url } = state;
      const answer = await load(url, (signal) => pages.get(url, signal));
      if (answer === undefined) return;
      shownAt = Date.now();
      show(url, answer);
    },
    /** Gives the page on screen an address and data of its own, keeping all of its state. */
    adopt(url: string, head: Head, data: PageData) {
      scrolls.open(url, { scroll: scrollY });
      shownAt = Date.now();
      show(url, { build: first.build, status: 200, head, data }, scrollY, state.session);
    },
    /** Shows other data at the same address, as when what was there has been deleted. */
    replaceWith(head: Head, data: PageData) {
      pages.forget(state.url);
      show(state.url, { build: first.build, status: 404, head, data });
    },
    dismissFailure: () => set({ failure: undefined }),
    /** Follows the browser's own back and forward, and its return to a page that it had put aside. */
    listen() {
      scrolls.start();
      addEventListener("popstate", (event) => void traverse(event));
      addEventListener("pageshow", (event) => {
        if (event.persisted) void revalidate();
      });
    },
  };
}
