import type { PageData } from "../contract/page.ts";
import { late } from "./components/late.ts";

/** Pages whose code is not part of the first one's: most visitors come for a program. */
export const ExamplesPage = late(async () => (await import("./routes/examples.tsx")).Examples);
export const CompatPage = late(async () => (await import("./routes/compat.tsx")).Compat);
/** A proof is a page of the workbench; what was recorded stands under it. */
export const AboutProof = late(async () => (await import("./routes/compat.tsx")).AboutProof);
export const CheckPage = late(async () => (await import("./routes/check.tsx")).Check);
export const MinePage = late(async () => (await import("./routes/mine.tsx")).Mine);
export const AboutPage = late(async () => (await import("./routes/about.tsx")).About);
export const ApiPage = late(async () => (await import("./routes/api.tsx")).Api);

type Page = PageData["page"];

const latePages: Partial<Record<Page, { prepare(): Promise<void>; isReady(): boolean }>> = {
  examples: ExamplesPage,
  compat: CompatPage,
  "compat-proof": AboutProof,
  check: CheckPage,
  "check-report": CheckPage,
  mine: MinePage,
  about: AboutPage,
  api: ApiPage,
};

/** Pages that share a chunk have its name before a hyphen. */
function latePage(page: Page) {
  return latePages[page] ?? (page.startsWith("compat") ? CompatPage : undefined);
}

/** Whether a page can be shown at once. */
export function isPageReady(page: Page): boolean {
  return latePage(page)?.isReady() ?? true;
}

/** Loads the code of a page that has some of its own. */
export async function preparePage(page: Page): Promise<void> {
  await latePage(page)?.prepare();
}
