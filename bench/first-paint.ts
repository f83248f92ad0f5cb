import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import type { Program } from "../contract/program.ts";
import { type ApiSession, openApiSession } from "../dev/api-session.ts";
import { buildAll } from "../dev/build.ts";
import { startBuilt } from "../dev/built-stack.ts";
import { freePort } from "../dev/free-port.ts";
import { type BareChromium, startBareChromium } from "./bare-chromium.ts";
import { summarise } from "./latency.ts";
import { row } from "./table.ts";

const rounds = 7;
/** A mid-range phone on a slow mobile network. */
const slow = { cpu: 4, bitsPerSecond: 1.6 * 1000 * 1000, roundTripMs: 150 };

/** What the page records of itself, in milliseconds from the start of the navigation. */
const Record = v.object({
  /** The frame in which the title and the first line of code stood on screen. */
  content: v.number(),
  /** The frame in which the Run button was the application's own. */
  run: v.number(),
  firstPaint: v.number(),
  shift: v.number(),
  blocking: v.number(),
  /** Requests that had begun before the first paint, without the document. */
  before: v.array(v.string()),
});
type Record = v.InferOutput<typeof Record>;

/** Runs in the page, before anything of it. */
function record(): void {
  const seen: { [name: string]: number } = {};
  const found = {
    content: () =>
      (document.querySelector("h1")?.getClientRects().length ?? 0) > 0 &&
      (document.querySelector(".code-area .line")?.getClientRects().length ?? 0) > 0,
    run: () => document.querySelector("button.run-button") !== null,
  };
  let shift = 0;
  let blocking = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, "value"));
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    for (const { startTime, duration } of list.getEntries()) {
      // Nobody can be held up by a page that is not there yet.
      const from = Math.max(startTime, painted?.startTime ?? Infinity);
      blocking += Math.max(0, Math.min(duration, startTime + duration - from) - 50);
    }
  }).observe({ type: "longtask", buffered: true });
  // A frame is only made once the stylesheet is there; what stands in one is on screen by the next.
  function frame() {
    for (const [name, isThere] of Object.entries(found)) {
      if (seen[name] !== undefined || !isThere()) continue;
      seen[name] = Infinity;
      requestAnimationFrame(() => {
        seen[name] = performance.now();
      });
    }
    requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);
  Reflect.set(globalThis, "readRecord", () => {
    const firstPaint = performance.getEntriesByName("first-paint")[0]?.startTime ?? Infinity;
    const before = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < firstPaint)
      .map(({ name }) => new URL(name).pathname);
    return { ...seen, firstPaint, shift, blocking, before };
  });
}

/** One first visit, and what `expression` is once `until` is true. */
async function visit(
  browser: BareChromium,
  url: string,
  [until, expression]: readonly [string, string],
): Promise<unknown> {
  const page = await browser.open({ width: 360, height: 740 });
  try {
    await page.send("Network.enable");
    await page.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.roundTripMs,
      downloadThroughput: slow.bitsPerSecond / 8,
      uploadThroughput: slow.bitsPerSecond / 8,
    });
    await page.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
    await page.send("Page.enable");
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${String(record)})()` });
    // A window's own surfaces are loaded beside its first page, on the same processor.
    await setTimeout(2000);
    await page.send("Page.navigate", { url });
    // Long tasks and shifts that come later are reported later. Asking sooner would be work for the page.
    await setTimeout(4000);
    await page.until(until);
    return await page.read(expression);
  } finally {
    await page.close();
  }
}

const recorded = [
  'document.querySelector("button.run-button") !== null && Number.isFinite(readRecord().run)',
  "readRecord()",
] as const;
const painted = 'performance.getEntriesByName("first-contentful-paint")[0]?.startTime';

/** First visits to a shared program on a slow phone: when it can be read, and when it can be run. */
export async function benchFirstPaint(session: ApiSession, program: Program): Promise<void> {
  const { url } = await session.share({ program, title: "First paint" });
  const browser = await startBareChromium();
  try {
    const records: Record[] = [];
    const floors: number[] = [];
    // In turn, so that a slow minute of this machine is in both.
    for (let round = 0; round < rounds; round += 1) {
      records.push(v.parse(Record, await visit(browser, url, recorded)));
      const text = new URL("/robots.txt", url).href;
      floors.push(
        v.parse(v.number(), await visit(browser, text, [`${painted} !== undefined`, painted])),
      );
    }
    console.log(
      `First visit to a shared program: ${slow.cpu}x CPU, ${slow.bitsPerSecond / 1e6} Mbit/s, ${slow.roundTripMs} ms, cold cache, median of ${rounds}`,
    );
    const median = (of: (record: Record) => number) => summarise(records.map(of)).median;
    row("first paint of /robots.txt, the floor, ms", summarise(floors).median);
    row(
      "first paint, ms",
      median((each) => each.firstPaint),
    );
    row(
      "title and code visible, ms",
      median((each) => each.content),
    );
    row(
      "Run usable, ms",
      median((each) => each.run),
    );
    row(
      "total blocking time, ms",
      median((each) => each.blocking),
    );
    row("layout shift (worst)", Math.max(...records.map((each) => each.shift)).toFixed(4));
    row(
      "requests before first paint",
      median((each) => each.before.length),
    );
    console.log(`  ${records[0]?.before.join("  ")}`);
  } finally {
    await browser.close();
  }
}

/** The Express example on a stack of its own, or on the one at the address given. */
async function main(origin = process.argv[2]): Promise<void> {
  const program: Program = {
    entry: "server.js",
    files: {
      "server.js": Array.from(
        { length: 12 },
        (_, at) =>
          `import { get as get${at} } from "node:http";\n\n// Route number ${at}.\nexport function route${at}(request, response) {\n  const { pathname } = new URL(request.url, "http://localhost");\n  response.setHeader("content-type", "application/json");\n  response.end(JSON.stringify({ route: ${at}, pathname, reachable: typeof get${at} }));\n}\n`,
      ).join("\n"),
    },
  };
  if (origin !== undefined) return benchFirstPaint(await openApiSession(origin), program);
  await buildAll();
  const state = mkdtempSync(join(tmpdir(), "berth-first-paint-"));
  const stack = await startBuilt({ port: await freePort(), state });
  try {
    await benchFirstPaint(await openApiSession(stack.origin), program);
  } finally {
    await stack.close();
    rmSync(state, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
