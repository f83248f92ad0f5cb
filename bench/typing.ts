import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import { buildAll } from "../dev/build.ts";
import { startBuilt } from "../dev/built-stack.ts";
import { freePort } from "../dev/free-port.ts";
import { type BareChromium, type BarePage, startBareChromium } from "./bare-chromium.ts";
import { summarise } from "./latency.ts";
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
});
type TraceEvent = v.InferOutput<typeof TraceEvent>;
const Trace = v.array(TraceEvent);

type Work = { cpu: number; wall: number };

/** Tasks, and marks. With the timeline on, too, Chromium counts all boxes of the page at every layout. */
const categories = ["toplevel", "blink.user_timing"];
const keyMark = "key";

/** What the page's main thread did from each key to the next, in milliseconds. */
function workOfKeys(events: readonly TraceEvent[]): Work[] {
  const downs = events.filter(({ name }) => name === keyMark).toSorted((a, b) => a.ts - b.ts);
  const [first] = downs;
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && pid === first?.pid && tid === first.tid,
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

/** Presses in the middle of the element that an expression gives. */
async function press(page: BarePage, element: string): Promise<void> {
  await page.until(`(${element})?.getClientRects().length > 0`);
  const [x, y] = v.parse(
    v.tuple([v.number(), v.number()]),
    await page.read(
      `(() => { const { x, y, width, height } = (${element}).getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
    ),
  );
  for (const event of ["mousePressed", "mouseReleased"]) {
    await page.send("Input.dispatchMouseEvent", {
      type: event,
      x,
      y,
      button: "left",
      clickCount: 1,
    });
  }
}

async function pressKey(page: BarePage, character: string): Promise<void> {
  const key =
    character === "\n"
      ? { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" }
      : { key: character, text: character };
  await page.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
  await page.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

/** Opens the workbench with the program in it, run once, and the cursor in its middle. */
async function openLong(page: BarePage, origin: string): Promise<void> {
  await page.send("Page.navigate", { url: origin });
  await page.until('document.querySelector("button.run-button") !== null');
  await press(page, 'document.querySelector(".code-area .listing")');
  await page.until('document.querySelector(".cm-content:focus") !== null');
  await page.read(`(() => {
    const content = document.querySelector(".cm-content");
    getSelection().selectAllChildren(content);
  })()`);
  await setTimeout(200);
  await page.read(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(longProgram())});
    document.querySelector(".cm-content").dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  })()`);
  await press(page, 'document.querySelector("button.run-button")');
  await page.until('document.querySelector(".console-panel").textContent.includes("line 499")');
  await page.read(`(() => {
    const scroller = document.querySelector(".cm-scroller");
    scroller.scrollTop = scroller.scrollHeight / 2;
  })()`);
  await setTimeout(500);
  // CodeMirror keeps lines above and below what can be seen.
  await press(
    page,
    `(() => {
      const { top } = document.querySelector(".cm-scroller").getBoundingClientRect();
      return [...document.querySelectorAll(".cm-line")].find((line) =>
        line.textContent.includes("rows.push(row);") && line.getBoundingClientRect().top > top);
    })()`,
  );
  await page.until('document.querySelector(".cm-content:focus") !== null');
  await page.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    key: "End",
    code: "End",
    windowsVirtualKeyCode: 35,
  });
  await page.send("Input.dispatchKeyEvent", {
    type: "keyUp",
    key: "End",
    code: "End",
    windowsVirtualKeyCode: 35,
  });
  // What the run and the scrolling have left to do.
  await setTimeout(2000);
}

/** The same text in what a browser has for it, with nothing around: what no page can be faster than. */
async function openPlain(page: BarePage): Promise<void> {
  await page.read(`(() => {
    document.body.innerHTML = '<textarea spellcheck="false" style="width: 700px; height: 600px"></textarea>';
    const field = document.querySelector("textarea");
    field.value = ${JSON.stringify(longProgram())};
    field.focus();
    const middle = field.value.indexOf("\\n", field.value.length / 2);
    field.setSelectionRange(middle, middle);
  })()`);
  await setTimeout(1000);
}

/** Types into the middle of a long text; gives the work of each key. */
async function type(
  browser: BareChromium,
  open: (page: BarePage) => Promise<void>,
  slowdown: number,
): Promise<Work[]> {
  const page = await browser.open({ width: 1280, height: 800 });
  try {
    await open(page);
    await page.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.read(`addEventListener("keydown", () => performance.mark("${keyMark}"), true)`);
    const events = await browser.trace(categories, async () => {
      for (const character of `\n${typed}`) {
        await pressKey(page, character);
        await setTimeout(keyEveryMs);
      }
    });
    const where = "document.activeElement";
    const text = await page.read(`${where}.value ?? ${where}.textContent`);
    if (!String(text).includes(typed.trim()))
      throw new Error(`Not typed: ${String(text).slice(0, 400)}`);
    return workOfKeys(v.parse(Trace, events));
  } finally {
    await page.close();
  }
}

/** What a key costs in a file of 2,000 lines, on this machine and on one a quarter as fast. */
async function benchTyping(origin: string): Promise<void> {
  const browser = await startBareChromium();
  try {
    console.log(`Typing into a file of ${lineCount} lines: ms of the main thread a key`);
    row("", "cpu", "wall");
    const places = {
      "a bare textarea": openPlain,
      "the workbench": (page: BarePage) => openLong(page, origin),
    };
    for (const slowdown of [1, 4]) {
      for (const [name, open] of Object.entries(places)) {
        const work = await type(browser, open, slowdown);
        const cpu = summarise(work.map((each) => each.cpu));
        const wall = summarise(work.map((each) => each.wall));
        row(`${name}, ${slowdown}x CPU, median`, cpu.median, wall.median);
        row(`${name}, ${slowdown}x CPU, p95`, cpu.p95, wall.p95);
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
