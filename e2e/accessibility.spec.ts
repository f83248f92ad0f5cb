import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { dataHref, pageRoutes } from "../contract/routes.ts";
import { axeFindingsInBoth } from "./axe-findings.ts";
import { openBench, openEditor } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { findBoxes, gotoPainted } from "./painted.ts";
import { built } from "./stacks.ts";
import { onePages, projectToCheck } from "./one-pages.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const { origin } = built;

/** What axe finds on the page as it is, in both themes, and whether it is wider than its window. */
async function faults(page: Page): Promise<string[]> {
  const found = await axeFindingsInBoth(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...found, ...(over > 0 ? [`${over} px wider than the window`] : [])];
}

const title = `A title as long as one can be ${"word ".repeat(12)}`.trim();
let programPath = "";
let reportPath = "";
let sharedKey = "";
let sharedEntry = "";

beforeAll(async () => {
  const session = await openApiSession(origin);
  const program = programOf("export default { fetch: () => new Response('a') };\n");
  const { id, url, liveUrl, deleteToken } = await session.share({ program, title });
  programPath = new URL(url).pathname;
  reportPath = new URL(await session.report(projectToCheck)).pathname;
  sharedKey = `berth:shared:${id}`;
  const sharedAt = new Date().toISOString();
  sharedEntry = JSON.stringify({ id, title, liveUrl, sharedAt, deleteToken });
});

const storedPages = (): Partial<Record<string, string>> => ({
  [pageRoutes.program]: programPath,
  [pageRoutes.compatReport]: reportPath,
});

/** One page of each kind. */
const pagePaths = () =>
  [...Object.values(pageRoutes), "/there/is/nothing"].map(
    (path) => onePages[path] ?? storedPages()[path] ?? path,
  );

describe.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
] as const)("axe finds nothing, $width px wide", ({ colorScheme, width }) => {
  const seen = { colorScheme, viewport: { width, height: 800 } };

  /** Someone who has shared the program from this browser. */
  async function open(expected: RegExp[] = []): Promise<Visitor> {
    const visitor = await openVisitor({ origin, ...seen, expected });
    await visitor.page.addInitScript(([key, entry]) => localStorage.setItem(key, entry), [
      sharedKey,
      sharedEntry,
    ] as const);
    return visitor;
  }

  it(
    "on any page, as the Worker paints it and in the application, which has the same boxes",
    { timeout: 180_000 },
    async () => {
      // Someone who comes for the first time: what only a browser knows takes a place of its own.
      const { page } = await openVisitor({ origin, ...seen });
      for (const path of pagePaths()) {
        const startApplication = await gotoPainted(page, path);
        // What replaces an element is no shift by a browser's count: the boxes are compared themselves.
        const boxes = await page.evaluate(findBoxes);
        expect(boxes.length).toBeGreaterThan(5);
        expect(await faults(page), `on ${path} as painted`).toEqual([]);
        await startApplication();
        await page.waitForLoadState("networkidle");
        expect(await page.evaluate(findBoxes), `the boxes of ${path}`).toEqual(boxes);
        expect(await faults(page), `on ${path}`).toEqual([]);
      }
    },
  );

  it("where a page cannot be had", async () => {
    const { page } = await open([/ERR_FAILED/]);
    await page.route(`**${dataHref("page")}?*`, (route) => route.abort());
    await page.route("**/about", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('id="bootstrap"', 'id="none"');
      await route.fulfill({ response, body });
    });
    await page.goto(pageRoutes.about);
    await page.getByRole("heading", { name: "This page cannot be shown right now" }).waitFor();
    await page.getByRole("alert").getByText("Berth cannot be reached").waitFor();
    expect(await faults(page), "an unavailable page").toEqual([]);
  });

  it("in the editor, around an error, and in any dialog", async () => {
    const { page } = await open();
    const bench = await openBench(page, "/examples/error-throws");
    await openEditor(page);
    expect(await faults(page), "the editor").toEqual([]);
    await bench.run.click();
    await bench.errors.getByText("threw", { exact: true }).first().waitFor();
    expect(await faults(page), "an error").toEqual([]);

    await bench.share.click();
    await bench.dialog.getByRole("heading", { name: "Share" }).waitFor();
    expect(await faults(page), "Share").toEqual([]);
    await bench.dialog.getByRole("button", { name: "Share", exact: true }).click();
    await bench.dialog.getByRole("heading", { name: "Shared" }).waitFor();
    expect(await faults(page), "Shared").toEqual([]);
    await bench.dialog.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Runtime" }).click();
    await bench.dialog.getByRole("heading", { name: "Runtime" }).waitFor();
    expect(await faults(page), "Runtime").toEqual([]);

    await page.goto(pageRoutes.mine);
    await page.getByRole("link", { name: title }).waitFor();
    expect(await faults(page), "one's own programs").toEqual([]);
    await page.goto(programPath);
    const deletion = page.getByRole("button", { name: "Delete this program" });
    await deletion.waitFor();
    expect(await faults(page), "one's own program").toEqual([]);
    await deletion.click();
    await bench.dialog.getByRole("heading", { name: "Delete this program?" }).waitFor();
    expect(await faults(page), "Delete").toEqual([]);
    await bench.dialog.getByRole("button", { name: "Keep it" }).click();
    await bench.share.click();
    await bench.dialog.getByRole("heading", { name: "This program is shared" }).waitFor();
    expect(await faults(page), "the links of a shared program").toEqual([]);
  });
});
