import { expect, it } from "vitest";
import { appReady, benchOf } from "./bench.ts";
import { expectVisibleFocus, tabTo } from "./focus.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

const broken = `const http = require("node:http");
http.createServer((request, response) => {
  response.end(undefined.name);
}).listen(3000);`;

it.each([1280, 360])("the whole story, by keyboard alone, %i px wide", async (width) => {
  const { page } = await openVisitor({ origin, viewport: { width, height: 800 } });
  await page.goto("/");
  await appReady(page);
  const bench = benchOf(page);
  const { keyboard } = page;

  await tabTo(bench.editor);
  await page.locator(".cm-content:focus").waitFor();
  await expectVisibleFocus(page);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.insertText(broken);
  await keyboard.press("ControlOrMeta+Enter");
  await bench.errors.getByText("threw", { exact: true }).first().waitFor();

  await tabTo(bench.errors.locator(".place").first());
  await keyboard.press("Enter");
  await page.locator(".cm-content:focus").waitFor();
  await page.locator(".cm-activeLine").getByText("undefined.name").waitFor();
  await keyboard.press("Home");
  await keyboard.press("Shift+End");
  await keyboard.insertText('response.end("mended by key");');
  await keyboard.press("ControlOrMeta+Enter");
  await bench.body.getByText("mended by key").waitFor();

  await tabTo(bench.share, "Shift+Tab");
  await keyboard.press("Enter");
  await tabTo(bench.dialog.getByRole("button", { name: "Share", exact: true }));
  await keyboard.press("Enter");
  await bench.dialog.getByRole("heading", { name: "Shared" }).waitFor();
  const link = bench.dialog.getByRole("link").first();
  const url = (await link.textContent()) ?? "";
  await tabTo(link);
  await Promise.all([page.waitForEvent("load"), keyboard.press("Enter")]);
  expect(page.url()).toBe(url);
  await appReady(page);

  await tabTo(page.getByRole("button", { name: "Fork" }));
  await keyboard.press("Enter");
  await page.getByText(/^Your copy of/).waitFor();
  await tabTo(bench.run, "Shift+Tab");
  await keyboard.press("Enter");
  await bench.body.getByText("mended by key").waitFor();

  await tabTo(page.getByRole("button", { name: "Delete this program" }));
  await keyboard.press("Enter");
  await tabTo(bench.dialog.getByRole("button", { name: "Delete", exact: true }));
  await keyboard.press("Enter");
  await page.getByText("This program was deleted.").waitFor();
  expect((await page.request.get(url)).status()).toBe(404);
});
