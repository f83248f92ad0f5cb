import type { Locator, Page } from "playwright";

/** How long a test waits for what must come: longer than it takes on a machine that is busy. */
export const patience = { timeout: 15_000 };

/** Where things are in the workbench, by what they are called there. */
export function benchOf(page: Page) {
  const response = page.getByRole("region", { name: "Response" });
  const console = page.getByRole("region", { name: "Console" });
  return {
    /** The code: a listing until somebody reaches for it, then the editor. */
    editor: page.getByRole("textbox", { name: /^Code of / }),
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

/** Waits until the application is there, so that its links no longer load documents. */
export async function appReady(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Switch between light and dark" }).waitFor();
}

/** Opens a page of the workbench and waits until it can be used. */
export async function openBench(page: Page, path: string) {
  await page.goto(path);
  const bench = benchOf(page);
  await bench.editor.waitFor();
  return bench;
}

/** Reaches for the code, as whoever wants to write does, and waits for the editor. */
export async function openEditor(page: Page): Promise<void> {
  await benchOf(page).editor.click();
  await page.locator(".cm-content:focus").waitFor();
}

/** Replaces all of the open file by pasting, as most programs come in. */
export async function pasteCode(editor: Locator, code: string): Promise<void> {
  await openEditor(editor.page());
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
