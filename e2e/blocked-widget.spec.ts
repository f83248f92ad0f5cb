import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { openBench, openEditor } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const widgetScript = /\/turnstile\/v0\/api\.js/;
const sentence = "The check that keeps robots out could not be loaded.";
const typed = "// written here\n";

/** The browser says so itself where something is blocked. */
const expected = [/ERR_BLOCKED_BY_CLIENT/];

async function edit(page: Page): Promise<void> {
  await openEditor(page);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type(typed);
}

describe.each([built])("where the widget's script is blocked ($name)", ({ origin }) => {
  let programPath = "";

  beforeAll(async () => {
    const session = await openApiSession(origin);
    const program = programOf("export default { fetch: () => new Response('as stored') };\n");
    const { url } = await session.share({ program, title: "Stored" });
    programPath = new URL(url).pathname;
  });

  it("a stored program runs; a draft is kept, says why it does not, and can be tried again", async () => {
    const { page } = await openVisitor({ origin, expected });
    await page.route(widgetScript, (route) => route.abort("blockedbyclient"));
    const bench = await openBench(page, programPath);
    await bench.run.click();
    await bench.body.getByText("as stored").waitFor();

    await edit(page);
    await bench.run.click();
    await page.getByText(sentence).waitFor();
    await page.reload();
    await bench.editor.getByText(typed.trim()).waitFor();
    await bench.run.click();
    await page.getByText(sentence).waitFor();
    await page.unroute(widgetScript);
    await page.getByRole("button", { name: "Try again" }).click();
    await bench.body.getByText("as stored").waitFor();
    expect(await page.getByText(sentence).count()).toBe(0);
  });

  it("sharing says so, loses nothing, and works at the next try", async () => {
    const { page } = await openVisitor({ origin, expected });
    await page.route(widgetScript, (route) => route.abort("blockedbyclient"));
    const { share, dialog, editor } = await openBench(page, "/");
    await edit(page);
    await share.click();
    await dialog.getByRole("textbox", { name: "Title" }).fill("Kept title");
    await dialog.getByRole("button", { name: "Share", exact: true }).click();
    await dialog.getByRole("alert").getByText(sentence).waitFor();
    expect(await dialog.getByRole("textbox", { name: "Title" }).inputValue()).toBe("Kept title");
    await page.unroute(widgetScript);
    await dialog.getByRole("button", { name: "Share", exact: true }).click();
    await dialog.getByRole("heading", { name: "Shared" }).waitFor();
    expect(await editor.innerText()).toContain(typed.trim());
  });

  it("a script that never comes is waited for in vain for ten seconds", async () => {
    const { page } = await openVisitor({ origin });
    await page.clock.install();
    await page.route(widgetScript, () => new Promise<void>(() => undefined));
    const { share, dialog } = await openBench(page, "/");
    // Asked for as soon as somebody reaches for the button.
    const asked = page.waitForRequest(widgetScript);
    await share.click();
    await dialog.getByRole("button", { name: "Share", exact: true }).click();
    await asked;
    await dialog.getByRole("button", { name: "Sharing…" }).waitFor();
    await page.clock.fastForward(9000);
    expect(await dialog.getByRole("alert").count()).toBe(0);
    await page.clock.fastForward(2000);
    await dialog.getByRole("alert").getByText(sentence).waitFor();
    await dialog.getByRole("button", { name: "Share", exact: true }).waitFor();
  });
});
