import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { benchOf, openBench } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;
const code = "export default { fetch: () => Response.json({ a: 1 }) };\n";

it("a program is taken away as a project, from its share dialog", async () => {
  const { page } = await openVisitor({
    origin,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await openBench(page, "/examples/express-api");
  const { share, dialog } = benchOf(page);
  await share.click();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download as a project" }).click();
  const file = await (await download).path();
  const files = unzipSync(readFileSync(file));
  const [folder] = Object.keys(files)[0]?.split("/") ?? [];
  const text = (path: string) => strFromU8(files[`${folder}/${path}`] ?? new Uint8Array());
  expect(text("package.json")).toContain('"express": "5.');
  expect(text("wrangler.jsonc")).toContain('"main": "src/worker.mjs"');
  expect(text("src/server.js")).toContain("express");
  expect(text("README.md")).toContain("npm run deploy");
  await dialog.getByRole("button", { name: /^Copy the deploy steps/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(
      `unzip ${folder}.zip && cd ${folder}\nnpm install\nnpx wrangler login\nnpx wrangler deploy\n`,
    );
});

it("a fork is compared with what it was made from, in its files and in its answers", async () => {
  const session = await openApiSession(origin);
  const parent = await session.share({ program: programOf(code), title: "First" });
  const program = programOf(code.replace("a: 1", "a: 2"));
  const fork = await session.share({ program, title: "Second", parent: parent.id });
  const { page } = await openVisitor({ origin });
  await openBench(page, `/p/${fork.id}`);
  await page.getByRole("button", { name: /^Compare/ }).click();
  const { dialog } = benchOf(page);
  await dialog.locator(".is-removed", { hasText: "a: 1" }).waitFor();
  await dialog.locator(".is-added", { hasText: "a: 2" }).waitFor();
  await dialog.getByRole("button", { name: "Run both" }).click();
  const answers = dialog.getByLabel("Where the answers differ");
  await answers.locator(".is-removed", { hasText: '"a": 1' }).waitFor();
  const lines = await answers.locator(".is-added, .is-removed").allTextContents();
  expect(lines.map((line) => line.trim())).toEqual(['−  "a": 1', '+  "a": 2']);
});

it("what was shared shows its QR code, embed code and badge", async () => {
  const session = await openApiSession(origin);
  const { id, url } = await session.share({ program: programOf(code), title: 'A "title"' });
  const { page } = await openVisitor({ origin });
  await openBench(page, `/p/${id}`);
  const { share, dialog } = benchOf(page);
  await share.click();
  await dialog.getByRole("button", { name: "Show a QR code" }).click();
  await dialog.getByRole("img", { name: `QR code of ${url}` }).waitFor();
  await dialog.getByRole("combobox", { name: /Theme/ }).selectOption("dark");
  await dialog.getByText(`${origin}/embed/${id}?theme=dark`).waitFor();
  await dialog.getByText(`${origin}/badge/${id}.svg`).waitFor();
  const badge = await fetch(`${origin}/badge/${id}.svg`);
  expect(badge.headers.get("content-type")).toContain("image/svg+xml");
});
