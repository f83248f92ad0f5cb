import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { dataHref, dataRoutes } from "../contract/routes.ts";
import { appReady, openBench, openEditor, patience } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;
const program = programOf("export default { fetch: () => new Response('an answer') };\n");

/** A visitor whose pages say of themselves that they came back as they were. */
async function openReturning() {
  const visitor = await openVisitor({ origin, putsAside: true });
  await visitor.page.addInitScript(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset["shown"] = persisted ? "again" : "first";
    });
  });
  const asked: string[] = [];
  visitor.page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === dataHref("page")) asked.push(pathname);
  });
  return { ...visitor, asked };
}

/** Lets the clock of the page go on by a minute and a bit. */
async function age(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 61_000;
  });
}

/** Leaves for another document, and comes back to this one by the browser's own button. */
async function leaveAndReturn(page: Page, meanwhile = async () => {}): Promise<void> {
  await page.goto(dataHref("robots"));
  await meanwhile();
  // Playwright's own goBack waits for a load, which there is none of.
  await page.evaluate(() => history.back()).catch(() => undefined);
  await page.locator('html[data-shown="again"]').waitFor();
}

async function share() {
  const session = await openApiSession(origin);
  const { id, url, deleteToken } = await session.share({ program, title: "To be deleted" });
  const remove = async () => {
    const answer = await fetch(origin + dataHref("program", { id }), {
      method: "DELETE",
      headers: { authorization: `Bearer ${deleteToken}`, cookie: session.cookie },
    });
    expect(answer.ok).toBe(true);
  };
  return { path: new URL(url).pathname, remove };
}

describe("a page that was put aside", () => {
  it("comes back with what was typed and answered, and asks for nothing", async () => {
    const { page, asked } = await openReturning();
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("// put aside\n");
    await bench.run.click();
    await bench.body.getByText("Hello World").waitFor();
    await leaveAndReturn(page);
    expect(await bench.editor.innerText()).toContain("// put aside");
    expect(await bench.body.innerText()).toContain("Hello World");
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
  });

  it("is asked for again after a minute, and shows what has changed", async () => {
    const { path, remove } = await share();
    const { page, asked } = await openReturning();
    await openBench(page, path);
    await appReady(page);
    await age(page);
    await leaveAndReturn(page, remove);
    await page.getByRole("heading", { name: "Not found" }).waitFor();
    expect(asked).toEqual([dataRoutes.page]);
    expect(await page.title()).toBe("Not found · Berth");
  });

  it("says what has changed, and keeps what somebody wrote over it", async () => {
    const { path, remove } = await share();
    const { page, asked } = await openReturning();
    const bench = await openBench(page, path);
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("// my own\n");
    await age(page);
    await leaveAndReturn(page, remove);
    await page.getByText("This page has changed since it was opened").waitFor();
    expect(await bench.editor.innerText()).toContain("// my own");
    await expect.poll(() => asked, patience).toEqual([dataRoutes.page]);
  });
});
