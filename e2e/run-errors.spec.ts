import { describe, expect, it } from "vitest";
import { benchOf, pasteCode, patience, runPasted } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const throwing = `import http from "node:http";

function explode() {
  throw new Error("the fuse was lit");
}

http.createServer((req, res) => {
  if (req.url === "/") explode();
  res.end("calm");
}).listen(3000);
`;

const hung = `import http from "node:http";
http.createServer(() => {}).listen(3000);
`;

const looping = `import http from "node:http";
http.createServer((req, res) => {
  let turns = 0;
  while (turns >= 0) {
    turns += 1;
  }
  res.end("never");
}).listen(3000);
`;

const calm = `import http from "node:http";
http.createServer((req, res) => res.end("calm again")).listen(3000);
`;

describe.each([built])("a run that fails ($name)", ({ origin }) => {
  it("names the line that threw, and leads there", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, throwing);
    await bench.errors.getByRole("heading", { name: "the fuse was lit" }).waitFor();
    expect(await bench.errors.locator(".kind").allTextContents()).toEqual(["threw"]);
    await bench.errors.getByRole("button", { name: /^server\.js:4:\d+$/ }).click();
    const active = page.locator(".cm-activeLine");
    await active.getByText('throw new Error("the fuse was lit");').waitFor();
    expect(await bench.editor.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("/* here */");
    await active.getByText('throw /* here */new Error("the fuse was lit");').waitFor();
  });

  it("says what does not parse, is not on the shelf, or never answers", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, "const a = 1;\nconst b = ;\n");
    const kinds = () => bench.errors.locator(".kind").allTextContents();
    await expect.poll(kinds, patience).toEqual(["syntax"]);
    await bench.errors.getByRole("button", { name: /^server\.js:2:\d+$/ }).waitFor();

    await pasteCode(bench.editor, 'import express from "expresss";\nexpress().listen(1);\n');
    await bench.run.click();
    await expect.poll(kinds, patience).toEqual(["unknown-package"]);
    expect(await bench.errors.textContent()).toMatch(/\bexpress\b/);
    await bench.errors.getByRole("button", { name: /^server\.js:1:\d+$/ }).waitFor();

    await pasteCode(bench.editor, hung);
    await bench.run.click();
    await expect.poll(kinds, patience).toEqual(["hung"]);
  });

  it("finds an endless loop, and the next run succeeds", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, looping);
    await bench.errors.getByText("blocked-loop", { exact: true }).waitFor();
    await bench.errors.getByRole("button", { name: /^server\.js:4:\d+$/ }).waitFor();
    await pasteCode(bench.editor, calm);
    await bench.run.click();
    await benchOf(page).body.getByText("calm again").waitFor();
    expect(await bench.errors.count()).toBe(0);
  });
});
