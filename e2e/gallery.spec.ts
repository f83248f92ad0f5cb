import { describe, expect, it } from "vitest";
import { appReady, patience } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

describe("the gallery", () => {
  it("is filtered by words and by a tag, which the address keeps", async () => {
    const { page, documents } = await openVisitor({ origin });
    await page.goto("/examples");
    await appReady(page);
    const titles = () => page.locator(".gallery-item h2").allInnerTexts();
    const all = await titles();
    await page.getByRole("searchbox", { name: "Filter the examples" }).fill("onion");
    expect(await titles()).toEqual(["Koa: middleware like an onion"]);
    expect(await page.locator(".filter-line output").innerText()).toBe(
      `1 of ${all.length} examples`,
    );
    await expect.poll(() => new URL(page.url()).search, patience).toBe("?q=onion");
    await page.getByRole("link", { name: /^Express \d+$/ }).click();
    await page.getByText("No example has all of this.").waitFor();
    await expect.poll(() => new URL(page.url()).search, patience).toBe("?q=onion&tag=express");
    await page.getByRole("link", { name: /^Express \d+$/ }).click();
    await expect.poll(() => new URL(page.url()).search, patience).toBe("?q=onion");

    await page.getByRole("searchbox").press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Koa: middleware like an onion" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Examples" }).waitFor();
    expect(await titles()).toEqual(["Koa: middleware like an onion"]);
    expect(await page.getByRole("searchbox").inputValue()).toBe("onion");
    await page.getByRole("contentinfo").getByRole("link", { name: "Examples" }).click();
    await expect.poll(titles, patience).toEqual(all);
    expect(documents).toEqual(["/examples"]);
  });

  it("shows what its address asks for from the first paint on", async () => {
    const { page } = await openVisitor({ origin });
    await page.route(/\/_berth\/start-/, async (route) => {
      expect(await page.locator(".gallery-item h2").allInnerTexts()).toEqual([
        "Koa: middleware like an onion",
      ]);
      await route.continue();
    });
    await page.goto("/examples?q=onion&tag=koa");
    await appReady(page);
    expect(await page.getByRole("searchbox").inputValue()).toBe("onion");
    expect(await page.locator(".tags [aria-current]").innerText()).toMatch(/^Koa/);
  });

  it("is filtered without script", async () => {
    const { page } = await openVisitor({ origin, javaScriptEnabled: false });
    await page.goto("/examples");
    await page.getByRole("link", { name: /^Koa \d+$/ }).click();
    await page.getByRole("searchbox", { name: "Filter the examples" }).fill("onion");
    await page.getByRole("button", { name: "Filter" }).click();
    expect(new URL(page.url()).search).toBe("?tag=koa&q=onion");
    expect(await page.locator(".gallery-item h2").allInnerTexts()).toEqual([
      "Koa: middleware like an onion",
    ]);
  });
});
