import {
  type Browser,
  type BrowserContextOptions,
  chromium as playwright,
  type Page,
} from "playwright";
import { expect, onTestFinished } from "vitest";
import { chromium, chromiumArguments } from "../dev/chromium.ts";

interface BrowserKind {
  /** Whether it keeps a page that is left, and shows it again as it was. */
  putsAside?: boolean;
  /** Whether the bars to scroll with take room of the page, as they do on most desktops. */
  scrollBars?: boolean;
}

/** By what they do that Playwright's own switches forbid. They live as long as the worker: Playwright ends them with it. */
const launched = new Map<string, Promise<Browser>>();

/** A tenth of a page's time on two cores: what the processor draws needs no process and threads of its own. */
const thrifty = ["--in-process-gpu", "--num-raster-threads=1"];

function browser({ putsAside, scrollBars }: Required<BrowserKind>): Promise<Browser> {
  const kind = `${putsAside} ${scrollBars}`;
  const known = launched.get(kind);
  if (known !== undefined) return known;
  const fresh = playwright.launch({
    executablePath: chromium(putsAside),
    args: [
      ...chromiumArguments,
      ...thrifty,
      ...(putsAside ? ["--enable-features=BackForwardCache"] : []),
    ],
    ignoreDefaultArgs: [
      ...(putsAside ? ["--disable-back-forward-cache"] : []),
      ...(scrollBars ? ["--hide-scrollbars"] : []),
    ],
  });
  launched.set(kind, fresh);
  return fresh;
}

/** What a document reports to the test when the policy has stopped something in it. */
interface Violation {
  directive: string;
  blocked: string;
}

export interface Visitor {
  page: Page;
  violations: Violation[];
  /** Documents that were loaded, by path: a client-side navigation adds none. */
  documents: string[];
}

export interface VisitorOptions extends BrowserContextOptions, BrowserKind {
  origin: string;
  /** What this test provokes on purpose; each is matched against one problem as it is worded here. */
  expected?: RegExp[];
}

/**
 * The browser itself writes these lines: a run without clearance is answered 401, which is how the page
 * learns that it needs one, and the page that says "not found" comes with that status.
 */
const statusLines = /Failed to load resource: the server responded with a status of (401|404) /;

/**
 * A person with a browser of their own. Whatever goes wrong unseen fails the test when it is over: an
 * error or warning on the console, an exception, a violation of the policy, an answer of 500 and up.
 */
export async function openVisitor({
  origin,
  expected = [],
  putsAside = false,
  scrollBars = false,
  ...options
}: VisitorOptions): Promise<Visitor> {
  const context = await (
    await browser({ putsAside, scrollBars })
  ).newContext({ baseURL: origin, ...options });
  const problems: string[] = [];
  const violations: Violation[] = [];
  const documents: string[] = [];
  await context.exposeFunction("reportViolation", (violation: Violation) => {
    violations.push(violation);
    problems.push(`violation: ${violation.directive} blocked ${violation.blocked}`);
  });
  await context.addInitScript(() => {
    addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, disposition }) => {
        // Trusted Types are only reported: widgets of others do not keep to them.
        if (disposition === "report") return;
        const report: unknown = Reflect.get(globalThis, "reportViolation");
        if (typeof report === "function")
          report({ directive: effectiveDirective, blocked: blockedURI });
      },
    );
  });
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    if (statusLines.test(message.text()) && message.location().url.startsWith(origin)) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`exception: ${error.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 500) problems.push(`response: ${response.status()} ${response.url()}`);
    const request = response.request();
    if (request.isNavigationRequest() && request.frame().parentFrame() === null)
      documents.push(new URL(response.url()).pathname);
  });
  onTestFinished(async () => {
    await context.close();
    const unexpected = problems.filter((text) => !expected.some((each) => each.test(text)));
    expect(unexpected, "problems nobody expected").toEqual([]);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, violations, documents };
}
