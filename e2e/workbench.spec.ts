import { describe, expect, it } from "vitest";
import { benchOf, openBench, openEditor, patience } from "./bench.ts";
import { built, stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const firstLines = ["const { createServer } = require('node:http');", "server.listen(port"];

describe.each(stacks)("the workbench ($name)", ({ origin }) => {
  it("has the program in the raw HTML", async () => {
    const answer = await fetch(origin);
    expect(answer.status).toBe(200);
    const html = (await answer.text()).replaceAll("&#39;", "'");
    for (const line of firstLines) expect(html).toContain(line);
  });

  it("shows the program where JavaScript is off", async () => {
    const { page } = await openVisitor({ origin, javaScriptEnabled: false });
    await page.goto("/");
    const code = page.getByLabel("Code of server.js");
    const text = await code.innerText();
    for (const line of firstLines) expect(text).toContain(line);
    expect(await page.locator("h1").innerText()).toBe("Hello, node:http");
    await page.getByRole("link", { name: /A response that streams/ }).waitFor();
  });

  it("runs the first example by keyboard", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await bench.editor.press("ControlOrMeta+Enter");
    await bench.status.getByText("200").waitFor();
    await bench.body.getByText("Hello World").waitFor();
    await bench.logs.getByText("GET /", { exact: true }).waitFor();
    expect(await bench.errors.count()).toBe(0);
  });

  it("sends the request that is written on the request line", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await page.getByLabel("Method").selectOption("POST");
    await bench.path.fill("/written/here?and=there");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await bench.logs.getByText("POST /written/here?and=there").waitFor();
    expect(await bench.status.textContent()).toBe("200");
  });
});

describe("the workbench (built)", () => {
  const { origin } = built;

  it.each([1280, 360])("shifts nothing while the editor takes over, %i px wide", async (width) => {
    const { page } = await openVisitor({ origin, viewport: { width, height: 800 } });
    await openBench(page, "/");
    await page.waitForLoadState("networkidle");
    await openEditor(page);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const value: unknown = Reflect.get(entry, "value");
          sum += typeof value === "number" ? value : 0;
        }
      });
      observer.observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return sum;
    });
    expect(shift).toBeLessThan(0.001);
  });

  it("runs what was asked for before the application was there", async () => {
    const { page } = await openVisitor({ origin });
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(/\/start[-.]/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto("/", { waitUntil: "commit" });
    // Pressed as soon as there is something to press; the listener comes with the first script.
    await expect
      .poll(async () => {
        await page.locator(".run-button").click();
        return page.locator(".run-button.is-held").count();
      }, patience)
      .toBe(1);
    release();
    const bench = benchOf(page);
    await bench.body.getByText("Hello World").waitFor();
    expect(await bench.logs.getByText("GET /", { exact: true }).count()).toBe(1);
  });

  it("brings the editor to where somebody points, and to nobody else", async () => {
    const { page } = await openVisitor({ origin });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const bench = await openBench(page, "/");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => /editor-state/.test(path))).toEqual([]);
    await bench.editor.getByText("server.listen(").click();
    await page.locator(".cm-content:focus").waitFor();
    await page.locator(".cm-activeLine").getByText("server.listen(").waitFor();
    expect(asked.some((path) => /editor-state/.test(path))).toBe(true);
  });

  it("gives the editor to whoever comes by keyboard", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await bench.editor.focus();
    await page.locator(".cm-content:focus").waitFor();
    await page.keyboard.type("// first");
    expect(await bench.editor.innerText()).toMatch(/^\/\/ first/);
  });

  it("keeps a draft over a reload", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("// kept over a reload\n");
    await page.reload();
    await benchOf(page).editor.waitFor();
    expect(await bench.editor.innerText()).toContain("// kept over a reload");
  });
});
