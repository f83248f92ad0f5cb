import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openAsking } from "./ask-answers.ts";
import { patience } from "./bench.ts";
import { shareAnswers } from "./many-answers.ts";
import { built } from "./stacks.ts";

let shared = "";
beforeAll(async () => {
  shared = await shareAnswers(built.origin);
});

/** Milliseconds from a click on a tab to the frame that shows its panel. */
function switchTo(page: Page, name: string): Promise<number> {
  return page.getByRole("tab", { name }).evaluate(async (element) => {
    const from = performance.now();
    if (element instanceof HTMLElement) element.click();
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", resolve);
        port1.start();
        port2.postMessage("");
      });
    });
    return performance.now() - from;
  });
}

describe.each([built])("a long answer ($name)", ({ origin }) => {
  it("switches between views of a body of megabytes without a wait", async () => {
    const { page, bench, ask } = await openAsking(shared, { origin });
    const endings = {
      "/long-text": "little longer than that",
      "/long-json": 'sum dolor sit amet "}}]',
    };
    for (const path of ["/long-text", "/long-json"] as const) {
      await ask(path);
      await expect
        .poll(() => page.locator(".json-tree, .text-block").count(), patience)
        .toBeGreaterThan(0);
      await switchTo(page, "Raw");
      // Little of it at once, and all of it soon.
      const end = () => bench.body.evaluate((body) => body.textContent.trimEnd().slice(-23));
      await expect.poll(end, patience).toBe(endings[path]);
      const times: number[] = [];
      for (const name of ["Preview", "Raw", "Headers", "Preview", "Timing", "Raw", "Preview"]) {
        times.push(await switchTo(page, name));
      }
      const median = times.toSorted((a, b) => a - b)[3] ?? Infinity;
      // A machine that is busy with tests is slow; without slices it takes a second and more.
      expect(median, `${path}: ${times.map(Math.round).join()}`).toBeLessThan(150);
    }
    // What is far down is there once it is scrolled to.
    const tree = bench.body.getByRole("tree");
    await tree.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await tree.getByText("8999: ").waitFor();
  });

  it("has every row of a long value in its place where the text is larger", async () => {
    const { page, bench, ask } = await openAsking(shared, { origin });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.enable");
    await session.send("Page.setFontSizes", { fontSizes: { standard: 28 } });
    await ask("/long-json");
    const tree = bench.body.getByRole("tree");
    await tree.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
    await tree.getByText("4500: ").waitFor();
    const isFilled = () =>
      tree.evaluate((element) => {
        const { top, height, left } = element.getBoundingClientRect();
        const row = document.elementFromPoint(left + 40, top + height / 2);
        return row?.closest(".json-row") !== null;
      });
    await expect.poll(isFilled, patience).toBe(true);
    const heights = await tree.evaluate((element) => [
      element.scrollHeight,
      element.querySelector(".json-row")?.getBoundingClientRect().height ?? 0,
    ]);
    // Unfolded to the second level, each value takes five rows; the list itself takes two.
    expect(Math.round((heights[0] ?? 0) / (heights[1] ?? 1))).toBe(45_002);
  });
});
