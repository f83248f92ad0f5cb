import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { appReady } from "./bench.ts";
import { stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

async function rootTag(origin: string, cookie: string): Promise<string> {
  const answer = await fetch(origin, { headers: { cookie } });
  return /<html\b[^>]*>/.exec(await answer.text())?.[0] ?? "";
}

/** What the browser's own bars are told, on a page that is open. */
function barColors(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("meta[name=theme-color]")].map(
      (meta) => `${meta.getAttribute("content")} ${meta.getAttribute("media") ?? "always"}`,
    ),
  );
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

describe.each(stacks)("the theme ($name)", ({ origin }) => {
  it("stands in the first byte of a document, and only as one of two words", async () => {
    expect(await rootTag(origin, "theme=dark")).toBe('<html lang="en" data-theme="dark">');
    expect(await rootTag(origin, "a=b; theme=light")).toBe('<html lang="en" data-theme="light">');
    expect(await rootTag(origin, "")).toBe('<html lang="en">');
    expect(await rootTag(origin, 'theme="><script>')).toBe('<html lang="en">');
  });

  it("that was chosen is there before any script, whatever the system's is", async () => {
    const { page, documents } = await openVisitor({ origin, colorScheme: "light" });
    await page.goto("/about");
    await appReady(page);
    const light = await background(page);
    expect(await barColors(page)).toEqual([
      "#ffffff (prefers-color-scheme: light)",
      "#151b21 (prefers-color-scheme: dark)",
    ]);
    await page.getByRole("button", { name: "Switch between light and dark" }).click();
    const dark = await background(page);
    expect(dark).not.toBe(light);
    expect(await barColors(page)).toEqual(["#151b21 always"]);

    const cookies = await page.context().cookies();
    const reader = await openVisitor({ origin, colorScheme: "light", javaScriptEnabled: false });
    await reader.page.context().addCookies(cookies);
    await reader.page.goto("/about");
    expect(await background(reader.page)).toBe(dark);
    expect(await barColors(reader.page)).toEqual(["#151b21 always"]);
    expect(documents).toEqual(["/about"]);
  });
});
