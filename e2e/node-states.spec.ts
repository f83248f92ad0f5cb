import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { openBench, pasteCode } from "./bench.ts";
import { looks } from "./looks.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const server = `import http, { STATUS_CODES } from "node:http";
import { readFileSync } from "node:fs";
import express from "express";
http.get("http://echo.berth.test/");
http.createServer((request, response) => response.end(STATUS_CODES[200])).listen(3000);
`;

const hovered = (page: Page, name: string) => page.locator(".cm-line").getByText(name).first();

/** The note over the code about an API. */
const noteOf = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

describe.each([built])("names of Node in the code ($name)", ({ origin }) => {
  it("tell a mouse how they are on the program's date, and lead to what was measured", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await pasteCode(bench.editor, server);
    expect(asked.filter((path) => path.includes("/compat/"))).toEqual([]);
    await hovered(page, '"node:http"').hover();
    const module = noteOf(page, "node:http");
    await module.getByText(/^Of its APIs: \d+ works/).waitFor();
    await page.mouse.move(0, 0);
    await module.waitFor({ state: "detached" });

    await hovered(page, "get").hover();
    const get = noteOf(page, "node:http.get");
    await get.getByText("differs", { exact: true }).or(get.getByText("differs in part")).waitFor();
    await get.getByText("A request of node:http is a call of the global fetch").waitFor();
    await get.getByText(/On 2026-10-01, since 2025-08-15/).waitFor();
    const link = get.getByRole("link", { name: "What was measured" });
    expect(await link.getAttribute("href")).toBe("/compat/http/get");
    expect(asked.filter((path) => path.endsWith("/states/http.json")).length).toBe(1);
  });

  it("are silent where nothing was measured, and where it cannot be had", async () => {
    const { page } = await openVisitor({ origin, expected: [/ERR_FAILED/] });
    await page.route("**/compat/states/*", (route) => route.abort());
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, server);
    await hovered(page, '"node:http"').hover();
    await page.waitForTimeout(1500);
    expect(await page.getByRole("link", { name: "What was measured" }).count()).toBe(0);
    await page.unroute("**/compat/states/*");
    await page.mouse.move(0, 0);
    await hovered(page, '"node:http"').hover();
    await noteOf(page, "node:http").waitFor();
  });
});

describe.each(["light", "dark"] as const)("by keyboard, %s", (colorScheme) => {
  it("a note is asked for, read and left again", async () => {
    const { page } = await openVisitor({ origin: built.origin, colorScheme });
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, server);
    const { keyboard } = page;
    await keyboard.press("ControlOrMeta+Home");
    for (const _ of "import ") await keyboard.press("ArrowRight");
    await keyboard.press("ControlOrMeta+k");
    await keyboard.press("ControlOrMeta+i");
    const note = noteOf(page, "node:http");
    await note.waitFor();
    expect(await page.locator(":focus").getAttribute("href")).toBe("/compat/http");
    expect(await axeFindings(page)).toEqual([]);
    await keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    await page.locator(".cm-content:focus").waitFor();
    await keyboard.press("ControlOrMeta+Home");
    await keyboard.press("ControlOrMeta+k");
    await keyboard.press("ControlOrMeta+i");
    await page.locator(".cm-tooltip").getByText("No name of Node is here.").waitFor();
    await keyboard.press("ArrowDown");
    expect(await page.locator(".cm-tooltip").count()).toBe(0);
    await keyboard.press("Escape");
    await keyboard.press("Tab");
    await keyboard.press("?");
    await bench.dialog.getByText("Tell what was measured of the name of Node").waitFor();
  });
});

it("what another date changes moves no button when it comes", async () => {
  const { page } = await openVisitor({ origin: built.origin });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(/date-changes-/, async (route) => {
    await released;
    await route.continue();
  });
  const { dialog } = await openBench(page, "/");
  await page.getByRole("button", { name: "Runtime" }).click();
  await dialog.getByLabel("Compatibility date").fill("2025-08-20");
  await dialog.getByText("Reading what the program uses").waitFor();
  const apply = dialog.getByRole("button", { name: "Apply" });
  const before = await apply.boundingBox();
  release();
  await dialog.getByText(/otherwise on 2025-08-20 than on/).waitFor();
  expect(await apply.boundingBox()).toEqual(before);
});

describe.each(looks)("another date, $look", ({ seen }) => {
  it("is chosen with what it changes of the program in sight", async () => {
    const { page } = await openVisitor({ origin: built.origin, ...seen });
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, server);
    await page.getByRole("button", { name: "Runtime" }).click();
    const { dialog } = bench;
    await dialog.getByLabel("Compatibility date").fill("2025-08-20");
    const list = dialog.getByRole("list", {
      name: "What changes between 2026-10-01 and 2025-08-20",
    });
    const row = (name: string) =>
      list.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
    await row("node:http.createServer").getByText("A difference begins.").waitFor();
    expect(await row("node:http.createServer").locator(".mark").allInnerTexts()).toEqual([
      "differs in part",
      "throws",
    ]);
    expect(await row("node:fs").locator(".mark").allInnerTexts()).toEqual(["there", "missing"]);
    await row("node:tty").getByText("Loaded by express.").waitFor();
    await dialog.getByText("only with the flag nodejs_compat").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const over = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await dialog.getByRole("button", { name: "Add the flag" }).click();
    expect(await dialog.getByLabel("Compatibility flags").inputValue()).toBe("nodejs_compat");
    await dialog.getByLabel("Compatibility date").fill("2026-09-01");
    await dialog.getByText(/^Nothing that the program uses of Node is otherwise/).waitFor();
    await dialog.getByRole("button", { name: "Run on both dates" }).click();
    await dialog.getByRole("button", { name: "Run on 2 dates" }).waitFor();
    expect(await dialog.getByLabel("Date 2").inputValue()).toBe("2026-09-01");
  });
});
