import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { benchOf, openBench, openEditor } from "./bench.ts";
import { built } from "./stacks.ts";
import { pasteText } from "./paste.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

/** What can be pressed and is smaller than a finger's 24 px; a link within a sentence is as high as its line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = "button, a[href], input, select, textarea, summary, [role=treeitem]";
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, where nothing of this file is
    const inSentence = (element: Element) =>
      element.matches("a[href]") && getComputedStyle(element).display === "inline";
    return [
      ...document.querySelectorAll(
        `.topbar :is(${pressable}), .panel :is(${pressable}), dialog :is(${pressable})`,
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) =>
          !inSentence(element) && element.closest(".visually-hidden, .cm-editor") === null,
      )
      .map((element) => {
        // A label is pressed as what it labels.
        const target = element.closest("label") ?? element;
        const { width, height } = target.getBoundingClientRect();
        return { width, height, html: element.outerHTML.slice(0, 120) };
      })
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ width, height, html }) => `${width.toFixed(0)} × ${height.toFixed(0)} ${html}`);
  });
}

describe.each([1280, 360])("everything to press is 24 px at least, %i px wide", (width) => {
  it("before a run, after one, with an error, in a tree and in dialogs", async () => {
    const { page } = await openVisitor({ origin, viewport: { width, height: 800 } });
    const bench = await openBench(page, "/");
    expect(await smallTargets(page)).toEqual([]);
    await openEditor(page);
    await bench.run.click();
    await bench.body.getByText("Hello World").waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole("button", { name: /^Actions for/ }).click();
    expect(await smallTargets(page)).toEqual([]);
    await pasteText(page.locator("main"), "```js lib/one.js\n1;\n```\n");
    await page.getByRole("button", { name: "File tree" }).click();
    await page.getByRole("treeitem", { name: "one.js" }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await bench.share.click();
    await bench.dialog.waitFor();
    expect(await smallTargets(page)).toEqual([]);

    await openBench(page, "/examples/error-throws");
    await bench.run.click();
    await bench.errors.locator(".place").first().waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole("button", { name: "Runtime" }).click();
    await bench.dialog.waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });
});

describe("preferences of the system", () => {
  it("moves nothing for whoever has asked for less motion", async () => {
    const { page } = await openVisitor({ origin, reducedMotion: "reduce" });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await bench.run.click();
    await bench.body.getByText("Hello World").waitFor();
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : "?")),
    );
    expect(moving).toEqual([]);
  });

  it("keeps the edges of what can be pressed and the focus in forced colours", async () => {
    const { page } = await openVisitor({ origin, forcedColors: "active" });
    const bench = await openBench(page, "/");
    await bench.run.focus();
    await page.keyboard.press("Shift+Tab");
    const share = await bench.share.evaluate((element) => {
      const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
      return { borderTopWidth, borderTopStyle, outlineStyle };
    });
    expect(share).toEqual({
      borderTopWidth: "1px",
      borderTopStyle: "solid",
      outlineStyle: "solid",
    });
    await openEditor(page);
    await expect
      .poll(() =>
        page.locator(".code-panel").evaluate((element) => getComputedStyle(element).outlineStyle),
      )
      .toBe("solid");
    expect(await benchOf(page).editor.isVisible()).toBe(true);
  });
});
