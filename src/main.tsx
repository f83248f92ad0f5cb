import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { PageAnswer } from "../contract/page.ts";
import { getPage } from "./api-client.ts";
import { failureSentence } from "./api-failure.ts";
import { App } from "./app.tsx";
import { takeBootstrap } from "./bootstrap.ts";
import { recoverMissingChunks } from "./chunk-recovery.ts";
import { createNavigation } from "./navigation.ts";
import { hasUnkeptDraft } from "./playground/unkept-draft.ts";

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

async function start(root: HTMLElement): Promise<void> {
  const url = location.pathname + location.search;
  const answer = takeBootstrap(url) ?? (await askForPage(url));
  const navigation = createNavigation({ url, answer });
  createRoot(root).render(
    <StrictMode>
      <App navigation={navigation} />
    </StrictMode>,
  );
  navigation.listen();
  // The gate was too slow for the document; by now it may have its answer.
  if (answer.data.page === "unavailable") await navigation.refetch();
}

recoverMissingChunks(hasUnkeptDraft);
const root = document.getElementById("root");
if (root !== null) void start(root);
