import type { Page } from "playwright";
import { appReady } from "./bench.ts";

const start = /\/_berth\/start-/;

/** Opens a page as the Worker paints it; the application starts when the function that comes back is called. */
export async function gotoPainted(page: Page, path: string): Promise<() => Promise<void>> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(start, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path);
  return async () => {
    release();
    await appReady(page);
    await page.unroute(start);
  };
}
