import type { Page } from "playwright";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { dataHref, pageHref } from "../contract/routes.ts";
import { MigrationReport } from "../contract/migration-report.ts";
import { openApiSession } from "../dev/api-session.ts";
import { axeFindings } from "./axe-findings.ts";
import { appReady } from "./bench.ts";
import { looks } from "./looks.ts";
import { programOf } from "./run-events.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const manifest = JSON.stringify({
  name: "night-shop",
  scripts: { dev: "node --watch server.js" },
  dependencies: { express: "^5.0.0", bcrypt: "^5.1.0" },
  devDependencies: { vitest: "^5.0.0" },
});
const server = `const express = require("express");
const fs = require("node:fs");
const app = express();
app.post("/save", (req, res) => res.json(fs.writeFileSync("shop.json", "{}")));
app.listen(3000);
`;
const project = [
  { name: "package.json", mimeType: "application/json", buffer: Buffer.from(manifest) },
  { name: "server.js", mimeType: "text/javascript", buffer: Buffer.from(server) },
  { name: "logo.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0]) },
];

/** Chooses the project, checks it, and waits for what was found. */
async function checkProject(page: Page) {
  await page.getByLabel("Files of the project").setInputFiles(project);
  await page.getByText("2 files, 1 KiB; 1 file left out").waitFor();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  const heading = page.getByRole("heading", { name: "night-shop on Workers" });
  await heading.waitFor();
  return heading;
}

const wordsOf = (page: Page) => page.locator("main").innerText();

describe.each([built])("the migration check ($name)", ({ origin }) => {
  it("tells what of a project runs, gives the report a link, and takes it back", async () => {
    const { page } = await openVisitor({ origin });
    await page.goto(pageHref("compat"));
    await appReady(page);
    await page.getByRole("link", { name: "Check whether your project runs" }).click();
    await page.getByRole("heading", { name: "Will it run on Workers?" }).waitFor();
    const heading = await checkProject(page);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const words = await wordsOf(page);
    expect(words).toContain("1 of 1 file and 1 of 2 packages");
    expect(words).toContain("Packages that are not deployed");
    expect(words).toContain("scripts.dev of package.json");

    await page.getByRole("button", { name: "Make a link" }).click();
    await page.getByRole("heading", { level: 1, name: "night-shop on Workers" }).waitFor();
    const { pathname } = new URL(page.url());
    expect(pathname).toMatch(/^\/compat\/check\/[0-9a-z]{10}$/);
    expect(await page.title()).toBe("night-shop: 1 file, 1 to change · Berth");
    await page.getByRole("button", { name: /^Copy link/ }).waitFor();
    await page.getByRole("link", { name: "fs.writeFileSync" }).click();
    await page.getByRole("heading", { level: 1, name: "node:fs.writeFileSync" }).waitFor();

    await page.goto(pageHref("mine"));
    await appReady(page);
    await page.getByRole("link", { name: "night-shop" }).click();
    await page.getByRole("button", { name: "Delete this report" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("This report was deleted.").waitFor();
    const gone = await page.request.get(pathname, { headers: { accept: "text/html" } });
    expect(gone.status()).toBe(404);
  });
});

it("is read without JavaScript", async () => {
  const session = await openApiSession(built.origin);
  const url = await session.report({ "server.js": server, "package.json": manifest });
  const { page } = await openVisitor({ origin: built.origin, javaScriptEnabled: false });
  await page.goto(new URL(url).pathname);
  const words = await wordsOf(page);
  expect(words).toContain("Runs with changes");
  expect(words).toContain("bcryptjs");
  expect(words).toContain("fs.writeFileSync");
});

it("keeps what was pasted when it is refused, and works by keyboard", async () => {
  const { page } = await openVisitor({ origin: built.origin, expected: [/413|503/] });
  await page.goto(pageHref("compatCheck"));
  await appReady(page);
  const text = page.getByRole("textbox", { name: "Or paste package.json, or a file of code" });
  await page.getByRole("button", { name: "Check", exact: true }).press("Enter");
  await page.getByRole("alert").getByText("Choose a folder or files").waitFor();
  await text.fill(manifest);
  await page.route(`**${dataHref("checks")}`, (route) =>
    route.fulfill({
      status: 413,
      json: { error: { code: "too-large", message: "A project that is checked has a limit." } },
    }),
  );
  await text.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("A project that is checked has a limit.").waitFor();
  expect(await text.inputValue()).toBe(manifest);
  await page.unroute(`**${dataHref("checks")}`);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "night-shop on Workers" }).waitFor();
  await page.getByText("No code was given: this is of package.json alone.").waitFor();
});

it("answers while a program has frozen the runner", async () => {
  const { origin } = built;
  const session = await openApiSession(origin);
  const loop = programOf("export default { fetch() { for (;;); } };\n");
  const frozen = session.post(dataHref("runs"), {
    program: loop,
    request: { method: "GET", path: "/", headers: [] },
  });
  const answer = await session.post(dataHref("checks"), { files: { "server.js": server } });
  const report = v.parse(MigrationReport, await answer.json());
  expect(report.isRead).toBe(true);
  await (await frozen).text();
});

it.each(looks)("shows a report in $look, without a fault", async ({ seen }) => {
  const { page } = await openVisitor({ origin: built.origin, ...seen });
  await page.goto(pageHref("compatCheck"));
  await appReady(page);
  await checkProject(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect([await axeFindings(page), over]).toEqual([[], 0]);
});
