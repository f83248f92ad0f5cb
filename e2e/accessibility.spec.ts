import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { axeFindings } from "./axe-findings.ts";
import { benchOf, openBench, openEditor } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

let programPath = "";

beforeAll(async () => {
  const session = await openApiSession(origin);
  const program = programOf("export default { fetch: () => new Response('a') };\n");
  programPath = new URL((await session.share({ program, title: "Small" })).url).pathname;
});

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({ colorScheme, width })),
);

describe.each(looks)("axe finds nothing, $colorScheme and $width px wide", (look) => {
  const visitor = { origin, colorScheme: look.colorScheme, viewport: { ...look, height: 800 } };

  it("on the workbench, with an error, and in the share dialog", async () => {
    const { page } = await openVisitor(visitor);
    await openBench(page, "/");
    expect(await axeFindings(page)).toEqual([]);
    await openEditor(page);
    expect(await axeFindings(page)).toEqual([]);

    const bench = await openBench(page, "/examples/error-throws");
    await bench.run.click();
    await bench.errors.getByText("threw", { exact: true }).first().waitFor();
    await page.locator(".cm-content").waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await bench.share.click();
    await bench.dialog.getByRole("heading", { name: "Share" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it("on a shared program and where nothing is", async () => {
    const { page } = await openVisitor(visitor);
    await openBench(page, programPath);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto("/there/is/nothing");
    await page.getByRole("heading", { name: "Not found" }).waitFor();
    expect(await benchOf(page).editor.count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
