import { describe, expect, it } from "vitest";
import { appReady, benchOf, openBench, patience } from "./bench.ts";
import { stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const homeTitle = "Run a Node.js server on Workers · Berth";
const exampleTitle = "A response that streams · Berth";

describe.each(stacks)("navigation ($name)", ({ origin }) => {
  it("goes to an example, back and forward within one document", async () => {
    const { page, documents } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    expect(await page.title()).toBe(homeTitle);

    await page.getByRole("link", { name: /^A response that streams/ }).click();
    await expect.poll(() => page.title(), patience).toBe(exampleTitle);
    expect(new URL(page.url()).pathname).toBe("/examples/streaming");
    await bench.editor.getByText("node:timers/promises").waitFor();
    const canonical = page.locator('link[rel="canonical"]');
    expect(await canonical.getAttribute("href")).toBe(`${origin}/examples/streaming`);

    await page.goBack();
    await expect.poll(() => page.title(), patience).toBe(homeTitle);
    await bench.editor.getByText("const { createServer }").waitFor();
    await page.goForward();
    await expect.poll(() => page.title(), patience).toBe(exampleTitle);
    await bench.editor.getByText("node:timers/promises").waitFor();
    expect(documents).toEqual(["/"]);
  });

  it("opens an example from its address as from the gallery", async () => {
    const { page, documents } = await openVisitor({ origin });
    const bench = await openBench(page, "/examples/streaming");
    expect(await page.title()).toBe(exampleTitle);
    await page.getByRole("link", { name: "Berth", exact: true }).click();
    await expect.poll(() => page.title(), patience).toBe(homeTitle);
    await bench.editor.getByText("const { createServer }").waitFor();
    expect(documents).toEqual(["/examples/streaming"]);
  });

  it("says so where nothing is, with a way on", async () => {
    const { page, documents } = await openVisitor({ origin });
    const paths = ["/examples/no-such", "/p/0000000000", "/there/is/nothing"];
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await page.getByRole("heading", { name: "Not found" }).waitFor();
      expect(await page.title()).toBe("Not found · Berth");
    }
    await appReady(page);
    await page.getByRole("link", { name: "Go to the workbench" }).click();
    await benchOf(page).editor.waitFor();
    expect(await page.title()).toBe(homeTitle);
    expect(await page.locator('meta[name="robots"]').count()).toBe(0);
    expect(documents).toEqual(paths);
  });
});
