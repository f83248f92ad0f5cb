import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { benchOf, openBench, openEditor } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor, type VisitorOptions } from "./visitor.ts";

const { origin } = built;

const offer = "A part of this page could not be loaded";

/** Opens a visitor for whom a chunk of the build is gone, as after a deploy, until it is put back. */
async function openWithout(chunk: string, options: Partial<VisitorOptions> = {}) {
  const visitor = await openVisitor({ origin, ...options });
  let missing = true;
  await visitor.page.route(new RegExp(`/_berth/${chunk}-[^/]*\\.js$`), (route) =>
    missing ? route.fulfill({ status: 404, body: "" }) : route.continue(),
  );
  const putBack = () => {
    missing = false;
  };
  return { ...visitor, putBack };
}

async function typeInEditor(page: Page, text: string): Promise<void> {
  await openEditor(page);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type(text);
}

describe("a chunk that is gone", () => {
  it("is looked for in a new document, once, with the draft kept; then a reload is offered", async () => {
    const { page, documents, putBack } = await openWithout("share-dialog");
    const bench = await openBench(page, "/");
    await typeInEditor(page, "// kept over it\n");
    const reloaded = page.waitForEvent("load");
    await bench.share.click();
    await reloaded;
    await bench.editor.getByText("// kept over it").waitFor();
    expect(documents).toEqual(["/", "/"]);

    await bench.share.click();
    await page.getByText(offer).waitFor();
    expect(documents).toEqual(["/", "/"]);
    putBack();
    await page.getByRole("button", { name: "Reload", exact: true }).click();
    await expect.poll(() => documents).toEqual(["/", "/", "/"]);
    await bench.editor.getByText("// kept over it").waitFor();
    await bench.share.click();
    await bench.dialog.getByRole("heading", { name: "Share" }).waitFor();
  });

  it("reloads nothing over work that the browser does not keep", async () => {
    const { page, documents } = await openWithout("share-dialog");
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The store is full", "QuotaExceededError");
      };
    });
    const bench = await openBench(page, "/");
    await typeInEditor(page, "// only here\n");
    await page.getByText("Not kept: this browser").waitFor();
    await bench.share.click();
    await page.getByText(offer).waitFor();
    expect(await bench.editor.innerText()).toContain("// only here");
    expect(documents).toEqual(["/"]);
  });

  it.each([
    ["of the page", "about"],
    ["of the application", "start"],
    ["of React", "react"],
  ])("leaves the page as the Worker painted it: that %s", async (_, chunk) => {
    const { page, documents, putBack } = await openWithout(chunk);
    await page.goto("/about");
    await expect.poll(() => documents).toEqual(["/about", "/about"]);
    await page.waitForLoadState("networkidle");
    await page.getByRole("heading", { name: "About Berth" }).waitFor();
    expect(documents).toEqual(["/about", "/about"]);
    putBack();
    await page.getByRole("link", { name: "Workbench", exact: true }).click();
    await benchOf(page).editor.waitFor();
    expect(documents).toEqual(["/about", "/about", "/"]);
  });

  it("opens a page whose code is gone as a document", async () => {
    const { page, documents } = await openWithout("examples");
    await openBench(page, "/");
    await page.getByRole("button", { name: "Switch between light and dark" }).waitFor();
    await page.getByRole("link", { name: "Examples", exact: true }).click();
    await page.getByRole("heading", { name: "Examples", level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(documents.at(-1)).toBe("/examples");
    expect(documents.length).toBeLessThan(5);
  });
});
