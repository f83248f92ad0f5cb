import type { Locator, Page } from "playwright";

/** How long a test waits for what must come: longer than it takes on a machine that is busy. */
export const patience = { timeout: 15_000 };

/** Where things are in the workbench, by what they are called there. */
export function benchOf(page: Page) {
  const response = page.getByRole("region", { name: "Response" });
  const console = page.getByRole("region", { name: "Console" });
  return {
    editor: page.locator(".cm-content"),
    run: page.getByRole("button", { name: /^Run\b/ }),
    share: page.getByRole("button", { name: "Share", exact: true }),
    title: page.getByRole("textbox", { name: "Title" }),
    path: page.getByRole("textbox", { name: "Path" }),
    status: response.locator(".status"),
    body: response.getByRole("tabpanel"),
    errors: response.getByRole("list", { name: "Errors" }),
    logs: console.getByRole("log"),
    dialog: page.getByRole("dialog"),
  };
}

/** Opens a page of the workbench and waits until its editor can be written in. */
export async function openBench(page: Page, path: string) {
  await page.goto(path);
  const bench = benchOf(page);
  await bench.editor.waitFor();
  return bench;
}

/** Replaces all of the open file by pasting, as most programs come in. */
export async function pasteCode(editor: Locator, code: string): Promise<void> {
  await editor.click();
  await editor.press("ControlOrMeta+a");
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, code);
}

/** Pastes a program over the example on the home page and runs it. */
export async function runPasted(page: Page, code: string) {
  const bench = await openBench(page, "/");
  await pasteCode(bench.editor, code);
  await bench.run.click();
  return bench;
}
