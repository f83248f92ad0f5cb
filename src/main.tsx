import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { PageAnswer } from "../contract/page.ts";
import { getPage } from "./api-client.ts";
import { failureSentence } from "./api-failure.ts";
import { App } from "./app.tsx";
import { takeBootstrap } from "./bootstrap.ts";
import { recoverMissingChunks } from "./chunk-recovery.ts";
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

async function start(root: HTMLElement): Promise<void> {
  const first = await firstPage();
  const navigation = createNavigation(first);
  recoverMissingChunks(hasUnkeptWork, navigation.offerReload);
  try {
    await preparePage(first.answer.data.page);
  } catch {
    // Its code cannot be had: the page stays as the Worker has painted it, and its links work as links.
    return;
  }
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

const root = document.getElementById("root");
// In a task of its own, after the one that has evaluated all of this.
if (root !== null) setTimeout(() => void start(root));
