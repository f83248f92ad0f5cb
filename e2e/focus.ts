import type { Locator, Page } from "playwright";

/** Why nobody sees where the focus is; undefined where one does. */
function hiddenFocus(): string | undefined {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return undefined;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, where nothing of this file is
  const isMarked = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  // What is written in, and what hides its own input, is marked by the box around it.
  const around = activeElement.closest(".code-panel, label");
  if (isMarked(activeElement)) return undefined;
  if (around !== null && isMarked(around)) return undefined;
  return activeElement.outerHTML.slice(0, 200);
}

/** Fails where the focus is not to be seen, a moment after it has moved. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  let hidden = await page.evaluate(hiddenFocus);
  for (let look = 0; look < 10 && hidden !== undefined; look += 1) {
    await page.waitForTimeout(50);
    hidden = await page.evaluate(hiddenFocus);
  }
  if (hidden !== undefined) throw new Error(`The focus is not visible on ${hidden}`);
}

/** Presses Tab, or Shift and Tab, until the focus is there; it has to be visible on the whole way. */
export async function tabTo(to: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const page = to.page();
  await to.waitFor();
  for (let stop = 0; stop < 120; stop += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    // In the editor Tab indents; after Escape it leaves.
    if (await page.locator(".cm-content:focus").count()) await page.keyboard.press("Escape");
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  throw new Error(`${key} does not lead to ${String(to)}`);
}
