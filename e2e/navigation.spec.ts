import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { dataHref } from "../contract/routes.ts";
import { appReady, benchOf, openBench, openEditor, patience } from "./bench.ts";
import { built, stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const homeTitle = "Run a Node.js server on Workers · Berth";
const exampleTitle = "A response that streams · Berth";

/** A link under every page. */
function footerLink(page: Page, name: string): Locator {
  return page.getByRole("contentinfo").getByRole("link", { name, exact: true });
}

/** Follows a link without the pointer on it, and without scrolling to it first. */
async function follow(page: Page, name: string): Promise<void> {
  await footerLink(page, name).dispatchEvent("click");
}

/** Waits for a page that its heading names. */
async function arrival(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { name, level: 1 }).waitFor();
}

function askedPages(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === dataHref("page")) asked.push(searchParams.get("path") ?? "");
  });
  return asked;
}

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
});

describe("navigation", () => {
  const { origin } = built;

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

  it("says aloud where it has led, and puts the focus there", async () => {
    const { page } = await openVisitor({ origin });
    await page.goto("/about");
    await appReady(page);
    // A region is read out when it changes; one that comes with its text is not.
    const region = await page.locator('p[aria-live="polite"]').elementHandle();
    expect(await region?.textContent()).toBe("");
    for (const [link, heading, title] of [
      ["Examples", "Examples", "Examples of Node.js servers on Workers · Berth"],
      ["Workbench", "Hello, node:http", homeTitle],
    ] as const) {
      await follow(page, link);
      await arrival(page, heading);
      await expect.poll(() => region?.textContent(), patience).toBe(title);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    }
  });

  it("shows a page from its top, and comes back to where each was left", async () => {
    const viewport = { width: 1280, height: 400 };
    const { page, documents } = await openVisitor({ origin, viewport });
    const scrollDown = (top: number) => page.evaluate((y) => scrollTo(0, y), top);
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    await page.goto("/examples");
    await appReady(page);
    await scrollDown(300);
    await follow(page, "About");
    await arrival(page, "About Berth");
    expect(await scrolled()).toBe(0);
    await scrollDown(500);
    await page.goBack();
    await arrival(page, "Examples");
    await expect.poll(scrolled, patience).toBe(300);
    await page.goForward();
    await arrival(page, "About Berth");
    await expect.poll(scrolled, patience).toBe(500);
    await scrollDown(600);
    await expect.poll(() => page.evaluate(() => history.state?.scroll), patience).toBe(600);
    await page.reload();
    await appReady(page);
    await expect.poll(scrolled, patience).toBe(600);
    expect(documents).toEqual(["/examples", "/about"]);
  });

  it("asks ahead for the page that somebody points at, and once", async () => {
    const { page } = await openVisitor({ origin });
    const asked = askedPages(page);
    await page.goto("/about");
    await appReady(page);
    await footerLink(page, "Examples").hover();
    await expect.poll(() => asked, patience).toEqual(["/examples"]);
    await page.waitForLoadState("networkidle");
    // Somebody who hesitates points at it again.
    await footerLink(page, "About").hover();
    await footerLink(page, "Examples").hover();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await footerLink(page, "Examples").click();
    await arrival(page, "Examples");
    // The page that comes may put a link of its own under the pointer.
    expect(asked.filter((path) => path === "/examples")).toEqual(["/examples"]);
  });

  it("asks for nothing ahead where the connection is metered", async () => {
    const { page } = await openVisitor({ origin });
    const asked = askedPages(page);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    await page.goto("/about");
    await appReady(page);
    await footerLink(page, "Examples").hover();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toEqual([]);
    await footerLink(page, "Examples").click();
    await arrival(page, "Examples");
    expect(asked).toEqual(["/examples"]);
  });

  it("opens the next page as a document once another build has answered", async () => {
    const { page, documents } = await openVisitor({ origin });
    await page.route(`**${dataHref("page")}?*`, async (route) => {
      const response = await route.fetch();
      const answer: unknown = await response.json();
      await route.fulfill({ response, json: Object.assign(Object(answer), { build: "another" }) });
    });
    await page.goto("/examples");
    await appReady(page);
    await follow(page, "About");
    await expect.poll(() => documents, patience).toEqual(["/examples", "/about"]);
    await arrival(page, "About Berth");
    await appReady(page);
    // Asked ahead is answered, too: then the click does not ask again.
    const answered = page.waitForResponse((response) => response.url().includes(dataHref("page")));
    await footerLink(page, "My programs").hover();
    await answered;
    await footerLink(page, "My programs").click();
    await expect.poll(() => documents, patience).toEqual(["/examples", "/about", "/mine"]);
    await arrival(page, "My programs");
  });

  it("works where the browser stores nothing", async () => {
    const { page, documents } = await openVisitor({ origin });
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("Storage is blocked", "SecurityError");
          },
        });
      }
    });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("// not stored\n");
    await bench.run.click();
    await bench.body.getByText("Hello World").waitFor();
    await page.getByText("Not kept: this browser").waitFor();
    // The browser asks, since what was written is kept nowhere.
    page.once("dialog", (dialog) => void dialog.accept());
    await footerLink(page, "My programs").click();
    await page.getByText("This browser lets the page store nothing").waitFor();
    expect(documents).toEqual(["/", "/mine"]);
  });
});
