import { beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { patience, runPasted } from "./bench.ts";
import { openAnswers, shareAnswers } from "./many-answers.ts";
import { built } from "./stacks.ts";
import { openVisitor, type VisitorOptions } from "./visitor.ts";

let shared = "";
beforeAll(async () => {
  shared = await shareAnswers(built.origin);
});

async function openConsole(options: VisitorOptions) {
  const { page, bench } = await openAnswers(shared, options);
  await bench.logs.getByText("heard /").waitFor();
  const region = page.getByRole("region", { name: "Console" });
  async function ask(path: string, line: string) {
    await bench.path.fill(path);
    await bench.path.press("Enter");
    await bench.logs.getByText(line).waitFor();
  }
  return { page, bench, region, ask };
}

describe.each([built])("the console ($name)", ({ origin }) => {
  it("has colours, levels and a filter, and objects as Node prints them", async () => {
    const { page, bench, region, ask } = await openConsole({
      origin,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await ask("/print", "a debug line");
    await bench.logs.getByText("plain { nested: { list: [ 1, 2 ] } }").waitFor();
    const red = bench.logs.getByText("bold red", { exact: true });
    const look = await red.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.fontWeight];
    });
    const plain = await bench.logs.evaluate((element) => getComputedStyle(element).color);
    expect(look[0]).not.toBe(plain);
    expect(look[1]).toBe("700");
    expect(await bench.logs.textContent()).not.toContain("\u001B");

    const lines = bench.logs.locator(".log-line");
    await region.getByLabel("Levels").selectOption("Errors");
    expect(await lines.allInnerTexts()).toEqual([expect.stringContaining("an error line")]);
    await region.getByLabel("Levels").selectOption("All levels");
    await region.getByLabel("Filter the console").fill("BOLD RED");
    expect(await lines.count()).toBe(1);
    await region.getByRole("button", { name: /^Copy all/ }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^<?\d+ ms\t\[warn\] yellow and bold red$/);
  });

  it("says which request a line belongs to", async () => {
    const { bench, region, ask } = await openConsole({ origin });
    await ask("/second", "heard /second");
    expect(await bench.logs.textContent()).not.toContain("GET /second");
    await region.getByRole("button", { name: "Earlier runs" }).click();
    const text = () => bench.logs.innerText();
    // The line may be there before the status of the answer is.
    await expect
      .poll(text, patience)
      .toMatch(
        /1\s+GET \/\s+200[\s\S]*heard \/\s[\s\S]*2\s+GET \/second\s+200[\s\S]*heard \/second/,
      );
    await region.getByRole("button", { name: "Clear" }).click();
    await bench.logs.getByText("What the program prints appears here.").waitFor();
  });

  it("has the lines of requests in turn under each", async () => {
    const { page, bench } = await openConsole({ origin });
    await page.getByRole("button", { name: "Send all" }).click();
    await page.getByText("2 of 2 answered").waitFor();
    await expect.poll(() => bench.logs.locator(".log-request").count(), patience).toBe(2);
    await bench.logs.getByText("heard /anything?at=all").waitFor();
  });
});

it("keeps the newest of many lines in sight, and looks at few pieces of them in a frame", async () => {
  const { page } = await openVisitor({ origin: built.origin });
  const bench = await runPasted(
    page,
    `import { createServer } from "node:http";
createServer((request, response) => {
  for (let at = 0; at < 1200; at += 1) console.log("line", at, "is long ".repeat(at % 40));
  console.log("the last line");
  response.end();
}).listen(3000);`,
  );
  const last = bench.logs.getByText("the last line");
  await last.waitFor();
  const isInSight = () =>
    last.evaluate((element) => {
      const { bottom } = element.getBoundingClientRect();
      const log = element.closest("[role=log]")?.getBoundingClientRect();
      return log !== undefined && bottom <= log.bottom + 1 && bottom > log.top;
    });
  await expect.poll(isInSight, patience).toBe(true);
  const lines = bench.logs.locator(".log-line");
  expect(await lines.count()).toBe(1000);
  const pieces = () =>
    bench.logs.evaluate(
      (log) =>
        [...log.querySelectorAll("*")].filter(
          (each) => getComputedStyle(each).contentVisibility === "auto",
        ).length,
    );
  expect(await pieces()).toBeLessThan(50);
  await page.getByText("201 earlier lines.").waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => lines.count(), patience).toBe(1201);
  expect(await pieces()).toBeLessThan(50);
});

it("stays where somebody reads while lines arrive", async () => {
  const { page } = await openVisitor({ origin: built.origin });
  const bench = await runPasted(
    page,
    `import { createServer } from "node:http";
createServer((request, response) => {
  for (let at = 0; at < 300; at += 1) console.log("line", at, "is long ".repeat(at % 40));
  let count = 0;
  const timer = setInterval(() => {
    console.log("tick", (count += 1));
    if (count < 100) return;
    clearInterval(timer);
    response.end();
  }, 30);
}).listen(3000);`,
  );
  await bench.logs.getByText("tick 5", { exact: true }).waitFor();
  await bench.logs.hover();
  await page.mouse.wheel(0, -300);
  const topOf = async () => (await bench.logs.getByText("line 299 is").boundingBox())?.y;
  await bench.logs.getByText("tick 50", { exact: true }).waitFor();
  const before = await topOf();
  expect(before).toBeTypeOf("number");
  await bench.logs.getByText("tick 100", { exact: true }).waitFor();
  expect(await topOf()).toBe(before);
});

it.each([
  ["light", 360],
  ["dark", 1280],
] as const)("axe finds nothing in the console, %s and %i px wide", async (colorScheme, width) => {
  const { page, region, ask } = await openConsole({
    origin: built.origin,
    colorScheme,
    viewport: { width, height: 800 },
  });
  await ask("/print", "a debug line");
  await region.getByRole("button", { name: "Earlier runs" }).click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
