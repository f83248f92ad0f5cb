import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { openBench, patience } from "./bench.ts";
import { stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

function nonceOf(answer: Response): string | undefined {
  return /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
}

const blocked = [
  /^violation: (script-src-elem|script-src-attr|style-src-elem) blocked inline$/,
  /^console: .*violates the following Content Security Policy directive/,
];
/** A document that the test has altered has no known address, from which none on loopback may be called. */
const alteredDevDocument = [
  /ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS/,
  /^violation: connect-src blocked ws:/,
  /^console: Connecting to 'ws:.*violates the following Content Security Policy directive/,
  /\[vite\] failed to connect to websocket/,
];

describe.each(stacks)("the policy ($name)", ({ origin }) => {
  let programPath = "";

  beforeAll(async () => {
    const session = await openApiSession(origin);
    const program = { files: { "a.js": "export default { fetch: () => new Response('a') };" } };
    const shared = await session.share({ program: { ...program, entry: "a.js" }, title: "Small" });
    programPath = new URL(shared.url).pathname;
  });

  it("is kept by every kind of page", async () => {
    const { page, violations } = await openVisitor({ origin });
    for (const path of ["/", "/examples/express-api", programPath]) await openBench(page, path);
    const missing = await page.goto("/there/is/nothing");
    expect(missing?.headers()["content-security-policy"]).toContain("'strict-dynamic'");
    await page.getByRole("heading", { name: "Not found" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(violations).toEqual([]);
  });

  it("stops a script and a style that stand in the document without the nonce", async () => {
    const { page, violations } = await openVisitor({
      origin,
      expected: [...blocked, ...alteredDevDocument],
    });
    await page.route("**/", async (route) => {
      const response = await route.fetch();
      const attack =
        "<script>globalThis.planted = true</script><style>:root { --planted: 1 }</style></body>";
      const body = (await response.text()).replace("</body>", attack);
      await route.fulfill({ response, body });
    });
    await openBench(page, "/");
    expect(violations).toContainEqual({ directive: "script-src-elem", blocked: "inline" });
    expect(violations).toContainEqual({ directive: "style-src-elem", blocked: "inline" });
    expect(await page.evaluate(() => Reflect.has(globalThis, "planted"))).toBe(false);
  });

  it("stops a handler in markup that a script puts in", async () => {
    const { page, violations } = await openVisitor({ origin, expected: blocked });
    await openBench(page, "/");
    await page.evaluate(() => {
      const markup = '<img src="/missing" alt="" onerror="globalThis.planted = true">';
      document.body.insertAdjacentHTML("beforeend", markup);
    });
    await expect
      .poll(() => violations, patience)
      .toEqual([{ directive: "script-src-attr", blocked: "inline" }]);
    expect(await page.evaluate(() => Reflect.has(globalThis, "planted"))).toBe(false);
  });

  it("has another nonce for each document, on every script it lets run", async () => {
    const [one, two] = await Promise.all([fetch(origin), fetch(origin)]);
    const nonce = nonceOf(one);
    expect(nonce).toMatch(/^[\w+/=-]{22,}$/);
    expect(nonceOf(two)).not.toBe(nonce);
    const html = await one.text();
    const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter(
      (tag) => !/type="application\/(ld\+)?json"/.test(tag),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  });

  it("never lets an old document be used with a new nonce", async () => {
    const first = await fetch(origin);
    expect(first.headers.get("etag")).toBeNull();
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const again = await fetch(origin, {
      headers: {
        "if-none-match": '*, "anything"',
        "if-modified-since": new Date(Date.now() + 60_000).toUTCString(),
      },
    });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain("</html>");
  });
});
