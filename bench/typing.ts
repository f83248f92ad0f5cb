import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium as playwright, type Page } from "playwright";
import * as v from "valibot";
import { buildAll } from "../dev/build.ts";
import { startBuilt } from "../dev/built-stack.ts";
import { chromium, chromiumArguments } from "../dev/chromium.ts";
import { freePort } from "../dev/free-port.ts";
import { row } from "./table.ts";

const lineCount = 2000;
const typed = "const total = rows.map((row) => row.price * 2).filter(Boolean);\n";
/** Slower than anyone types, so that the work of one key ends before the next. */
const keyEveryMs = 150;

/** A program of many lines that answers and prints; every function of it is coloured and folded. */
function longProgram(): string {
  const head = `import { createServer } from "node:http";\n\nconst rows = [];\n`;
  const parts = Array.from(
    { length: Math.ceil((lineCount - 12) / 8) },
    (_, at) => `
/** Row number ${at}, as it is sold. */
function makeRow${at}(name, { price = ${at}, tags = ["a", "b"] } = {}) {
  if (price < 0) throw new RangeError(\`\${name} costs nothing\`);
  const row = { id: ${at}, name, price, tags: tags.map((tag) => tag.toUpperCase()) };
  rows.push(row);
  return row;
}`,
  );
  const foot = `\n\ncreateServer((request, response) => {\n  for (let at = 0; at < 500; at += 1) console.log("line", at);\n  response.end(String(rows.length));\n}).listen(3000);\n`;
  return head + parts.join("\n") + foot;
}

const TraceEvent = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  /** Of `dur`, what the thread really had of a processor. */
  tdur: v.optional(v.number()),
  args: v.optional(
    v.looseObject({ data: v.optional(v.looseObject({ type: v.optional(v.unknown()) })) }),
  ),
});
type TraceEvent = v.InferOutput<typeof TraceEvent>;
const Trace = v.object({ traceEvents: v.array(TraceEvent) });

type Work = { cpu: number; wall: number };

/** What the page's main thread did from each key to the next, in milliseconds. */
function workOfKeys(events: readonly TraceEvent[]): Work[] {
  const downs = events
    .filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown")
    .toSorted((a, b) => a.ts - b.ts);
  const [first] = downs;
  const tasks = events.filter(
    ({ name, pid, tid }) => name === "RunTask" && pid === first?.pid && tid === first.tid,
  );
  return downs.slice(0, -1).map((down, at) => {
    const until = downs[at + 1]?.ts ?? Infinity;
    // A key's own task has begun before its event is dispatched in it, and so has that of the next.
    const own = tasks.filter(({ ts, dur }) => ts + dur > down.ts && ts + dur <= until);
    const sum = (of: (task: TraceEvent) => number) =>
      own.reduce((total, task) => total + of(task), 0) / 1000;
    return { cpu: sum(({ tdur, dur }) => tdur ?? dur), wall: sum(({ dur }) => dur) };
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Opens the workbench with the program in it, run once, and the cursor in its middle. */
async function openLong(page: Page, origin: string): Promise<void> {
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
  }, longProgram());
  await page.getByRole("button", { name: /^Run\b/ }).click();
  await page.getByText("line 499").waitFor();
  await page.locator(".cm-scroller").evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2;
  });
  await page.locator(".cm-line").getByText("rows.push(row);").nth(1).click();
  await page.keyboard.press("End");
  // What the run and the scrolling have left to do.
  await page.waitForTimeout(2000);
}

/** The same text in what a browser has for it, with nothing around: what no page can be faster than. */
async function openPlain(page: Page): Promise<void> {
  await page.setContent(
    `<textarea spellcheck="false" style="width: 700px; height: 600px"></textarea>`,
  );
  const field = page.locator("textarea");
  await field.fill(longProgram());
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    const middle = element.value.indexOf("\n", element.value.length / 2);
    element.setSelectionRange(middle, middle);
  });
  await page.waitForTimeout(1000);
}

/** Types into the middle of a long text; gives the work of each key. */
async function type(
  browser: Browser,
  open: (page: Page) => Promise<void>,
  slowdown: number,
): Promise<Work[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await open(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await browser.startTracing(page, {
      categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
    });
    for (const character of `\n${typed}`) {
      await page.keyboard.press(character === "\n" ? "Enter" : character);
      await page.waitForTimeout(keyEveryMs);
    }
    const trace = await browser.stopTracing();
    return workOfKeys(v.parse(Trace, JSON.parse(trace.toString())).traceEvents);
  } finally {
    await page.close();
  }
}

/** What a key costs in a file of 2,000 lines, on this machine and on one a quarter as fast. */
async function benchTyping(origin: string): Promise<void> {
  const browser = await playwright.launch({
    executablePath: chromium(),
    args: chromiumArguments,
  });
  try {
    console.log(`Typing into a file of ${lineCount} lines: ms of the main thread a key`);
    row("", "cpu", "wall");
    const places = {
      "a bare textarea": openPlain,
      "the workbench": (page: Page) => openLong(page, origin),
    };
    for (const slowdown of [1, 4]) {
      for (const [name, open] of Object.entries(places)) {
        const work = await type(browser, open, slowdown);
        for (const share of [0.5, 0.95]) {
          const at = (of: keyof Work) =>
            quantile(
              work.map((each) => each[of]),
              share,
            );
          row(`${name}, ${slowdown}x CPU, p${share * 100}`, at("cpu"), at("wall"));
        }
      }
    }
  } finally {
    await browser.close();
  }
}

/** On a stack of its own, or on the one at the address given. */
async function main(origin = process.argv[2]): Promise<void> {
  if (origin !== undefined) return benchTyping(origin);
  await buildAll();
  const state = mkdtempSync(join(tmpdir(), "berth-typing-"));
  const stack = await startBuilt({ port: await freePort(), state });
  try {
    await benchTyping(stack.origin);
  } finally {
    await stack.close();
    rmSync(state, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
