import { readFileSync, writeFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { openBench, openEditor, patience } from "./bench.ts";
import { dev } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

/** Changes a source file for the length of this test. */
function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${path} has nothing of what this test changes.`);
  onTestFinished(() => writeFileSync(path, before));
  writeFileSync(path, after);
}

it("puts an edit into the open page, under the policy, and keeps what was typed", async () => {
  const { page, violations, documents } = await openVisitor({ origin: dev.origin });
  const bench = await openBench(page, "/");
  await openEditor(page);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("// typed before the edit\n");

  edit("src/components/gallery.tsx", (text) => text.replace(">Gallery<", ">Gallery, edited<"));
  await page.getByRole("heading", { name: "Gallery, edited" }).waitFor();
  edit("src/styles/base.css", (text) => `${text}\n:root { --hot-reload: on; }\n`);
  const property = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--hot-reload"),
    );
  await expect.poll(property, patience).toBe("on");

  await bench.editor.getByText("// typed before the edit").waitFor();
  expect(documents).toEqual(["/"]);
  expect(violations).toEqual([]);
});
