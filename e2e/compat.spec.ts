import { describe, expect, it } from "vitest";
import { appReady, benchOf, patience } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

describe.each([built])("what was measured ($name)", ({ origin }) => {
  it("leads from the search to a module, through its dates to a proof that answers as the page says", async () => {
    const { page } = await openVisitor({ origin });
    await page.goto("/compat");
    await appReady(page);
    const search = page.getByRole("searchbox", { name: "Search all APIs" });
    await search.fill("http get");
    const first = page.getByRole("link", { name: "http.get", exact: true });
    await first.waitFor();
    await search.press("ArrowDown");
    expect(await page.locator(":focus").getAttribute("href")).toBe("/compat/http/get");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "node:http.get" }).waitFor();

    await page.getByRole("link", { name: "node:http", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "node:http", exact: true }).waitFor();
    const row = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: /^get$/ }) });
    await expect.poll(() => row.locator(".mark").textContent(), patience).toBe("differs");
    const dates = page.getByRole("slider", { name: "Compatibility date" });
    await dates.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => row.locator(".mark").textContent(), patience).toBe("missing");
    await page.getByRole("searchbox", { name: "Filter the APIs" }).fill("get");
    await page.getByRole("combobox", { name: "Category" }).selectOption("missing");
    expect(new URL(page.url()).search).toBe("?date=2024-09-23&category=missing&q=get");
    await page.reload();
    await appReady(page);
    await expect.poll(() => row.locator(".mark").textContent(), patience).toBe("missing");
    await row.getByRole("link").click();

    await page.getByRole("heading", { level: 1, name: "node:http.get" }).waitFor();
    const said = await page.locator("dd .outcome").allTextContents();
    await page
      .locator('a[href="/proof/http-client-flag-default-2025-08-15?date=2026-10-01"]')
      .first()
      .click();
    const bench = benchOf(page);
    await bench.editor.waitFor();
    expect(new URL(page.url()).search).toBe("?date=2026-10-01");
    await bench.run.click();
    await bench.status.getByText("200").waitFor();
    await page.getByRole("tab", { name: "Raw" }).click();
    const answer: unknown = JSON.parse((await bench.body.innerText()).trim());
    expect(said).toContain(JSON.stringify(Object(answer)["value"]));
    await page.goBack();
    await page.goBack();
    await page.getByRole("searchbox", { name: "Filter the APIs" }).waitFor();
    expect(new URL(page.url()).search).toBe("?date=2024-09-23&category=missing&q=get");
  });

  it("opens a proof at the date of its address", async () => {
    const { page } = await openVisitor({ origin });
    const id = "http-client-flag-default-2025-08-15";
    await page.goto(`/proof/${id}?date=2024-09-23`);
    const bench = benchOf(page);
    await bench.editor.waitFor();
    await bench.run.click();
    await bench.errors.getByText("node:http").first().waitFor();
    expect(await bench.status.count()).toBe(0);
    await page.goto(`/proof/${id}?date=1999-01-01`);
    await bench.editor.waitFor();
    await bench.run.click();
    await bench.status.getByText("200").waitFor();
  });
});
