import { createServer } from "node:http";
import { freePort } from "../dev/free-port.ts";
import axe from "axe-core";
import type { Page } from "playwright";
import * as v from "valibot";
import { describe, expect, it, onTestFinished } from "vitest";
import { embedHeightMessage, embedThemeMessage } from "../contract/embed.ts";
import { openApiSession } from "../dev/api-session.ts";
import { patience } from "./bench.ts";
import { stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const program = {
  files: {
    "server.js": `require("node:http").createServer((req, res) => {
  console.log("asked for " + req.url);
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify({ path: req.url, "<b>": "</script>" }));
}).listen(3000);
`,
  },
  entry: "server.js",
};

/** A page of somebody else's, on another origin, that sets the height of its frame as the docs say. */
async function otherSite(frame: string): Promise<string> {
  const page = `<!doctype html><title>Another site</title><h1>Another site</h1>${frame}<script>
addEventListener("message", (event) => {
  const frame = document.querySelector("iframe");
  if (event.source !== frame.contentWindow || event.data.type !== "${embedHeightMessage}") return;
  frame.height = event.data.height;
  frame.dataset.told = event.data.id;
});
</script>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${port}/`;
}

async function frameIn(page: Page) {
  const handle = await page.locator("iframe").elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("There is no frame.");
  return frame;
}

describe.each(stacks)("an embedded program ($name)", ({ origin }) => {
  it("runs in another site's page, tells its height and keeps no cookie", async () => {
    const requests = [
      { method: "GET", path: "/first", headers: [] },
      { method: "GET", path: "/second", headers: [] },
    ];
    const { id, url } = await (
      await openApiSession(origin)
    ).share({ program, title: "To be embedded", requests });
    const answer = await fetch(`${origin}/oembed?url=${encodeURIComponent(url)}`);
    const { html } = v.parse(v.object({ html: v.string() }), await answer.json());
    const site = await otherSite(html);
    const { page } = await openVisitor({ origin: site });
    await page.goto(site);
    const frame = await frameIn(page);
    await frame.getByText("asked for").first().waitFor();
    await frame.getByRole("combobox", { name: "Request" }).selectOption({ label: "GET /second" });
    await frame.getByRole("button", { name: "Run" }).click();
    await frame.getByText('"path": "/second"').waitFor(patience);
    await frame.locator(".console", { hasText: "asked for /second" }).waitFor();
    expect(await frame.locator(".status").textContent()).toBe("200");
    await page.locator(`iframe[data-told="${id}"]`).waitFor();
    const room = await frame.evaluate(() => innerHeight - document.body.scrollHeight);
    expect(room).toBeGreaterThanOrEqual(0);
    expect(await page.context().cookies()).toEqual([]);

    const ground = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const seen: string[] = [];
    for (const theme of ["dark", "light", "none of these", "auto"]) {
      await page.evaluate(
        ([type, wanted]) => {
          const there = document.querySelector("iframe")?.contentWindow;
          there?.postMessage({ type, theme: wanted }, "*");
        },
        [embedThemeMessage, theme],
      );
      // A message that comes after it has been heard after it.
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      seen.push(await ground());
    }
    const [dark, light] = ["rgb(21, 27, 33)", "rgb(255, 255, 255)"];
    expect(seen).toEqual([dark, light, light, light]);
  });

  it("shows its answer by itself where that is all there is, and its code without scripts", async () => {
    const { id } = await (await openApiSession(origin)).share({ program, title: "To be seen" });
    const { page } = await openVisitor({ origin });
    await page.goto(`${origin}/embed/${id}?view=result&theme=dark`);
    await page.getByText('"path": "/"').waitFor(patience);
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      "axe.run(document).then(({ violations }) => violations.map(({ id }) => id))",
    );
    expect(found).toEqual([]);
    const plain = await openVisitor({ origin, javaScriptEnabled: false });
    await plain.page.goto(`${origin}/embed/${id}`);
    await plain.page.getByText("asked for").waitFor();
    await plain.page.getByRole("link", { name: "Open it in Berth" }).waitFor();
    expect(await plain.page.getByRole("button", { name: "Run" }).isVisible()).toBe(false);
  });
});
