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

/** Where the parts of a page stand, the same of the painted page and of the running one. Evaluated in the page. */
export function findBoxes(): string[] {
  // Folded files and what only a browser knows, the visitor's own programs, take no place of others.
  const frame = ".topbar, main, .lede, .panel, :not(.further-file) > .listing, .code-status";
  const parts = `${frame}, .below > *, .page:not(.mine-page) > *, .gallery-item, .row, .footer a`;
  // Of these the height beyond the window is a guess until it is drawn, whenever that is.
  const end = document.querySelector(".row, .below") === null ? Infinity : innerHeight;
  const shown = [...document.querySelectorAll(parts)].filter(
    (part) => part.getBoundingClientRect().y < end,
  );
  return shown.map((part) => {
    const { x, y, width, bottom } = part.getBoundingClientRect();
    const height = Math.min(bottom, end) - y;
    const box = [x, y, width, height].map((length) => Math.round(length * 2) / 2).join(" ");
    return `${part.className || part.tagName}: ${box}`;
  });
}
