import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { dataRoutes } from "../contract/routes.ts";
import { benchOf, openBench, openEditor, patience } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

/** Writes a first line into the open file. */
async function writeLine(page: Page, line: string): Promise<void> {
  await openEditor(page);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type(`${line}\n`);
}

const write = (page: Page, comment: string) => writeLine(page, `// ${comment}`);

const status = (page: Page) => page.locator(".code-status");

function storedDraft(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem("berth:draft:/") ?? "");
}

describe("what somebody has written", () => {
  it("is there after a reload that comes with the last key", async () => {
    const { page } = await openVisitor({ origin });
    await openBench(page, "/");
    await write(page, "the very last key");
    await page.reload();
    const bench = benchOf(page);
    await bench.editor.waitFor();
    expect(await bench.editor.innerText()).toContain("// the very last key");
  });

  it("is there after another page, and after a crash", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await write(page, "before another page");
    await page.getByRole("link", { name: /^A response that streams/ }).click();
    await bench.editor.getByText("node:timers/promises").waitFor();
    await page.goBack();
    await bench.editor.getByText("// before another page").waitFor();

    await write(page, "before the crash");
    await expect.poll(() => storedDraft(page), patience).toContain("before the crash");
    const crashed = page.waitForEvent("crash");
    await page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    const next = await page.context().newPage();
    await openBench(next, "/");
    expect(await benchOf(next).editor.innerText()).toContain("// before the crash");
  });

  it("runs as it is written, with the key that comes last", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await writeLine(page, "console.log('written last');");
    await page.keyboard.press("ControlOrMeta+Enter");
    await bench.logs.getByText("written last").waitFor();
    await page.keyboard.type("console.log('and later');");
    await bench.run.click();
    await bench.logs.getByText("and later").waitFor();
    expect(await bench.status.textContent()).toBe("200");
  });

  it("runs as it is written, also where Run comes right behind the pause", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await writeLine(page, "console.log('before the pause');");
    await bench.run.evaluate((button: HTMLElement) => {
      setTimeout(() => button.click(), 250);
      // Both are due when this is over, the end of the pause and then the press, and nothing comes between them.
      const end = performance.now() + 500;
      while (performance.now() < end) continue;
    });
    await bench.logs.getByText("before the pause").waitFor();
    expect(await bench.status.textContent()).toBe("200");
  });

  it("stays through a share that fails, and is shared once in the end", async () => {
    const { page } = await openVisitor({ origin, expected: [/503/] });
    const bench = await openBench(page, "/");
    await write(page, "shared in the end");
    const keys: (string | undefined)[] = [];
    await page.route(`**${dataRoutes.programs}`, async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      if (keys.length > 1) await route.continue();
      else {
        const error = { code: "unavailable", message: "The database does not answer." };
        await route.fulfill({ status: 503, json: { error } });
      }
    });
    await bench.share.click();
    const send = bench.dialog.getByRole("button", { name: "Share", exact: true });
    await send.click();
    await bench.dialog.getByRole("alert").waitFor();
    await expect.poll(() => storedDraft(page), patience).toContain("shared in the end");
    await send.click();
    await bench.dialog.getByRole("heading", { name: "Shared" }).waitFor();
    expect(new Set(keys).size).toBe(1);
    expect(await bench.editor.innerText()).toContain("// shared in the end");
    expect(await storedDraft(page)).toBe("");
  });
});

describe("without a network", () => {
  it("goes on being edited, and says what to do about a run", async () => {
    const { page } = await openVisitor({ origin, expected: [/ERR_INTERNET_DISCONNECTED/] });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.context().setOffline(true);
    await write(page, "written offline");
    await bench.run.click();
    await page.getByText(/could not be loaded|cannot be reached/).waitFor();
    await expect.poll(() => storedDraft(page), patience).toContain("written offline");
    await page.context().setOffline(false);
    await bench.run.click();
    await bench.body.getByText("Hello World").waitFor();
  });

  it("says why Share does nothing, and shares once there is one", async () => {
    const { page } = await openVisitor({ origin, expected: [/ERR_INTERNET_DISCONNECTED/] });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.context().setOffline(true);
    await bench.share.click();
    await page.getByText("there is no network").waitFor();
    expect(await page.getByRole("button", { name: "Reload" }).count()).toBe(0);
    await page.context().setOffline(false);
    await bench.share.click();
    await bench.dialog.getByRole("heading", { name: "Share" }).waitFor();
    expect(await page.getByText("there is no network").count()).toBe(0);
  });

  it("gives a plain field where the editor has not come yet", async () => {
    const { page, documents } = await openVisitor({
      origin,
      expected: [/ERR_INTERNET_DISCONNECTED/],
    });
    const bench = await openBench(page, "/");
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await bench.editor.focus();
    await page.locator("textarea.plain-editor").fill("// plain\n");
    await expect.poll(() => storedDraft(page), patience).toContain("// plain");
    expect(documents).toEqual(["/"]);
  });
});

/** Two tabs of one browser, of which the first has written something. */
async function openBoth() {
  const { page: first } = await openVisitor({ origin });
  await openBench(first, "/");
  const second = await first.context().newPage();
  await openBench(second, "/");
  await write(first, "of the first tab");
  await status(second).getByText("Another tab has changed this draft.").waitFor();
  return { first, second };
}

describe("two tabs with one draft", () => {
  it("say so, and write nothing over each other", async () => {
    const { first, second } = await openBoth();
    await write(second, "of the second tab");
    await second.waitForTimeout(1500);
    const kept = await storedDraft(first);
    expect(kept).toContain("of the first tab");
    expect(kept).not.toContain("of the second tab");

    await second.getByRole("button", { name: "Keep this one" }).click();
    await expect.poll(() => storedDraft(first), patience).toContain("of the second tab");
    await status(first).getByText("Another tab has changed this draft.").waitFor();
  });

  it("show what the other has kept, and can go back", async () => {
    const { second } = await openBoth();
    const { editor } = benchOf(second);
    await second.getByRole("button", { name: "Show that one" }).click();
    await editor.getByText("// of the first tab").waitFor();
    await second.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await editor.innerText()).not.toContain("of the first tab");
  });
});

describe("where the browser keeps nothing", () => {
  it("says so, and asks before the page goes", async () => {
    const { page } = await openVisitor({ origin });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openBench(page, "/");
    await write(page, "kept nowhere");
    await status(page)
      .getByText(/^Not kept:/)
      .waitFor();
    const asked = page.waitForEvent("dialog");
    // Not awaited: the page stays, since the answer is no.
    void page
      .getByRole("link", { name: "All examples" })
      .or(page.locator(".gallery a"))
      .first()
      .click();
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await benchOf(page).editor.innerText()).toContain("// kept nowhere");
  });
});
