import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { assetsPrefix, pageRoutes } from "../contract/routes.ts";
import { appReady } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { built } from "./stacks.ts";
import { onePages, projectToCheck } from "./one-pages.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

let programPath = "";
let reportPath = "";

beforeAll(async () => {
  const session = await openApiSession(origin);
  const program = programOf("export default { fetch: () => new Response('a') };\n");
  const shared = await session.share({
    program: { ...program, files: { ...program.files, "views/page.html": "<h1>A view</h1>\n" } },
    title: "Of two files",
    description: "What it does, in a sentence that is long enough to need two lines on a phone.",
  });
  programPath = new URL(shared.url).pathname;
  reportPath = new URL(await session.report(projectToCheck)).pathname;
});

const pages = [...Object.values(pageRoutes), "/nowhere"];

function addressOf(page: string): string {
  if (page === pageRoutes.program) return programPath;
  return onePages[page] ?? (page === pageRoutes.compatReport ? reportPath : page);
}

/** What a page has done by the time that it is at rest, in milliseconds of its own clock. */
interface Story {
  painted: number;
  asked: { path: string; at: number }[];
  shifts: { at: number; by: number; of: string[] }[];
}

/* oxlint-disable unicorn/consistent-function-scoping -- evaluated in the page, where nothing around it is */
async function tellStory(): Promise<Story> {
  const entries = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 300);
    });
  const nameOf = (source: unknown) => {
    const node: unknown = Reflect.get(Object(source), "node");
    const name = node instanceof Element ? `${node.tagName} ${node.className}` : String(node);
    const boxes = ["previousRect", "currentRect"].map((side) =>
      JSON.stringify(Reflect.get(Object(source), side)),
    );
    return `${name}: ${boxes.join(" to ")}`;
  };
  const asked = performance.getEntriesByType("resource");
  const shifts = await entries("layout-shift");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return {
    painted: paint?.startTime ?? 0,
    asked: asked.map(({ name, startTime }) => ({ path: new URL(name).pathname, at: startTime })),
    shifts: shifts.map((shift) => {
      const sources: unknown = Reflect.get(shift, "sources");
      const by: unknown = Reflect.get(shift, "value");
      const of = Array.isArray(sources) ? sources.map(nameOf) : [];
      return { at: shift.startTime, by: typeof by === "number" ? by : Number.NaN, of };
    }),
  };
}
/* oxlint-enable unicorn/consistent-function-scoping */

describe.each([1280, 360])("the first visit, %i px wide", (width) => {
  it.each(pages)("%s is painted whole, and stays where it is", async (path) => {
    const { page } = await openVisitor({
      origin,
      viewport: { width, height: 800 },
      scrollBars: true,
    });
    await page.goto(addressOf(path));
    await appReady(page);
    await page.waitForLoadState("networkidle");
    const { painted, asked, shifts } = await page.evaluate(tellStory);

    expect(painted).toBeGreaterThan(0);
    // The icon is the browser's own wish.
    const code = new RegExp(`^(?:${assetsPrefix}[\\w.-]+\\.js|/icon\\.svg)$`);
    const data = asked.filter((each) => !code.test(each.path) && each.at <= painted);
    expect(data, "asked for before there is something to see").toEqual([]);
    expect(
      asked.filter((each) => each.path.startsWith("/api/")),
      "data that is in the document",
    ).toEqual([]);
    expect(shifts).toEqual([]);
  });
});

it("makes no formatter of dates, which would take a slow phone longer than all else of its start", async () => {
  const { page } = await openVisitor({ origin });
  await page.addInitScript(() => {
    const made: unknown[] = [];
    Reflect.set(globalThis, "formattersMade", made);
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, wanted, newTarget) {
        made.push(wanted);
        return Reflect.construct(target, wanted, newTarget);
      },
    });
  });
  await page.goto(programPath);
  await appReady(page);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate("formattersMade")).toEqual([]);
  await page.evaluate(() => new Intl.DateTimeFormat("en"));
  expect(await page.evaluate("formattersMade.length")).toBe(1);
});

/** Where a document is cut: behind the next of a text, counted from where another one is. */
type Cut = readonly [from: string, behind: string];

/** Answers as the built app does, and tells whether it halted on the way. */
async function answerHalting(
  request: IncomingMessage,
  response: ServerResponse,
  [from, behind]: Cut,
): Promise<boolean> {
  const headers = { cookie: request.headers.cookie ?? "", accept: request.headers.accept ?? "" };
  const answer = await fetch(origin + (request.url ?? ""), { headers });
  const kept = [...answer.headers].filter(([name]) => !/^(content-(enc|len)|transfer)/.test(name));
  response.writeHead(answer.status, kept.flat());
  const bytes = Buffer.from(await answer.arrayBuffer());
  const start = bytes.indexOf(from);
  const middle = start === -1 ? 0 : bytes.indexOf(behind, start) + behind.length;
  if (middle > 0) {
    response.write(bytes.subarray(0, middle));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  response.end(bytes.subarray(middle));
  return middle > 0;
}

/** The built app, its documents with a pause in the middle. */
async function startHalting(cut: Cut, halted: () => void): Promise<Server> {
  const server = createServer((request, response) => {
    void answerHalting(request, response, cut).then((did) => did && halted());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

describe("a document that comes in two parts moves nothing", () => {
  const names = ["<dl", "</dd>"] as const;
  it.each<[string, number, () => string, Cut]>([
    ["in the bar", 360, () => "/examples/streaming", ['<div class="topbar-actions">', "</span>"]],
    ["beside names, on a phone", 360, () => reportPath, names],
    ["beside names", 1280, () => reportPath, names],
    ["where it needs no scroll bar yet", 1280, () => "/compat/claims", ["</header>", "</h1>"]],
  ])("%s", async (_, width, path, cut) => {
    let halts = 0;
    const halting = await startHalting(cut, () => (halts += 1));
    const address = halting.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const viewport = { width, height: 800 };
    const { page } = await openVisitor({
      origin: `http://localhost:${port}`,
      viewport,
      scrollBars: true,
    });
    await page.goto(path(), { waitUntil: "networkidle" });
    const { shifts } = await page.evaluate(tellStory);
    await page.goto("about:blank");
    halting.closeAllConnections();
    halting.close();
    expect(halts, "documents that came in two parts").toBe(1);
    expect(shifts).toEqual([]);
  });
});
