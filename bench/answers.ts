import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright, type Page } from "playwright";
import { buildAll } from "../dev/build.ts";
import { startBuilt } from "../dev/built-stack.ts";
import { chromium, chromiumArguments } from "../dev/chromium.ts";
import { freePort } from "../dev/free-port.ts";
import { summarise } from "./latency.ts";
import { row } from "./table.ts";

const rounds = 25;
const bodyBytes = 5 * 1000 * 1000;

/** Prints a line of its own for each request, and answers with as much as a response may show. */
const program = `const http = require("node:http");
let served = 0;
const item = (id) => ({ id, name: "name " + id, text: "lorem ipsum dolor sit amet ".repeat(4) });
const json = JSON.stringify(Array.from({ length: 36_000 }, (_, id) => item(id))).slice(0, ${bodyBytes - 20});
const long = json.slice(0, json.lastIndexOf(",{")) + "]";
http.createServer((request, response) => {
  console.log("served", (served += 1));
  const isLong = request.url === "/long";
  response.setHeader("content-type", isLong ? "application/json" : "text/plain");
  response.end(isLong ? long : "short");
}).listen(3000);
`;

async function openProgram(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole("textbox", { name: /^Code of / }).click();
  const content = page.locator(".cm-content:focus");
  await content.waitFor();
  await page.keyboard.press("ControlOrMeta+a");
  await content.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, program);
}

async function ask(page: Page, path: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Path" });
  await field.fill(path);
  await field.press("Enter");
  await page.getByText("served").first().waitFor();
  await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
  await page.waitForTimeout(300);
}

/** From the click on Run to the frame that shows the line which that run has printed. */
function runToLine(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>("button.run-button");
    const before = document.querySelector(".log-line")?.textContent;
    const from = performance.now();
    button?.click();
    while (true) {
      await new Promise(requestAnimationFrame);
      const line = document.querySelector(".log-line")?.textContent;
      if (line !== undefined && line !== before) return performance.now() - from;
    }
  });
}

/** From the click on a tab until the frame that shows its panel has been made. */
function switchTo(page: Page, name: string): Promise<number> {
  return page.getByRole("tab", { name }).evaluate(async (tab: HTMLElement) => {
    const from = performance.now();
    tab.click();
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", resolve);
        port1.start();
        port2.postMessage("");
      });
    });
    return performance.now() - from;
  });
}

/** What is felt of a run and of its answer, in milliseconds. */
async function benchAnswers(origin: string): Promise<void> {
  const browser = await playwright.launch({ executablePath: chromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await openProgram(page, origin);
    await ask(page, "/");
    const runs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push(await runToLine(page));
      await page.waitForTimeout(100);
    }
    await ask(page, "/long");
    const switches: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ["Raw", "Headers", "Timing", "Preview"]) {
        switches.push(await switchTo(page, name));
        await page.waitForTimeout(50);
      }
    }
    row("", "median ms", "p95 ms");
    const shown = summarise(runs);
    const switched = summarise(switches);
    row("Run, warm, to its first line on screen", shown.median, shown.p95);
    row("another tab of a body of 5 MB", switched.median, switched.p95);
    row("the first switch to Raw", switches[0] ?? Number.NaN);
  } finally {
    await browser.close();
  }
}

/** On a stack of its own, or on the one at the address given. */
async function main(origin = process.argv[2]): Promise<void> {
  if (origin !== undefined) return benchAnswers(origin);
  await buildAll();
  const state = mkdtempSync(join(tmpdir(), "berth-answers-"));
  const stack = await startBuilt({ port: await freePort(), state });
  try {
    await benchAnswers(stack.origin);
  } finally {
    await stack.close();
    rmSync(state, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
