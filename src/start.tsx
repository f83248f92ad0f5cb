import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { PageAnswer } from "../contract/page.ts";
import { getPage } from "./api-client.ts";
import { failureSentence } from "./api-failure.ts";
import { App } from "./app.tsx";
import { takeBootstrap } from "./bootstrap.ts";
import type { Recovery } from "./chunk-recovery.ts";
import { documentTime } from "./document-age.ts";
import { preparePage } from "./late-pages.ts";
import { createNavigation, type FirstPage } from "./navigation.ts";
import { keepListing } from "./playground/painted-listing.ts";
import { prefetchOnIntent } from "./prefetch-intent.ts";
import { hasUnkeptWork } from "./unsaved-work.ts";

/** The page for an address whose document came without usable data. */
async function askForPage(url: string): Promise<PageAnswer> {
  try {
    return await getPage(url);
  } catch (error) {
    const message = failureSentence(error);
    return {
      build: "",
      status: 503,
      head: { title: document.title, description: message, robots: "noindex", ogType: "website" },
      data: { page: "unavailable", message },
    };
  }
}

async function firstPage(): Promise<FirstPage> {
  const url = location.pathname + location.search;
  const given = takeBootstrap(url);
  if (given === undefined) return { url, answer: await askForPage(url), at: Date.now() };
  return { url, answer: given.answer, at: documentTime(given.issuedAt) };
}

/** Renders the application over the painted page. */
export async function start(root: HTMLElement, recovery: Recovery): Promise<void> {
  const first = await firstPage();
  const navigation = createNavigation(first);
  Object.assign(recovery, { hasUnkeptWork, offerReload: navigation.offerReload });
  await preparePage(first.answer.data.page);
  keepListing(root);
  // As a transition it is rendered in slices: the page is readable already, and stays responsive.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <App navigation={navigation} />
      </StrictMode>,
    );
  });
  navigation.listen();
  prefetchOnIntent((href) => void navigation.prefetch(href));
  // The gate was too slow for the document; by now it may have its answer.
  if (first.answer.data.page === "unavailable") await navigation.refetch();
  else await navigation.revalidate();
}
