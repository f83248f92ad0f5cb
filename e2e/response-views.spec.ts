import { beforeAll, describe, expect, it } from "vitest";
import { openAsking } from "./ask-answers.ts";
import { axeFindings } from "./axe-findings.ts";
import { benchOf } from "./bench.ts";
import { shareAnswers } from "./many-answers.ts";
import { built } from "./stacks.ts";

let shared = "";
beforeAll(async () => {
  shared = await shareAnswers(built.origin);
});

describe.each([built])("the response ($name)", ({ origin }) => {
  it("has JSON as a tree, to be folded, searched and copied from", async () => {
    const { page, bench, ask, tab } = await openAsking(shared, {
      origin,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await ask("/json");
    const tree = bench.body.getByRole("tree");
    await tree.getByText('"Bob"').waitFor();
    await tree.getByText("12345678901234567890").waitFor();
    await tree.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    expect(await tree.getByText('"Bob"').count()).toBe(0);
    await bench.body.getByRole("searchbox").fill("bob");
    await bench.body.getByText("1 match").waitFor();
    await bench.body.getByRole("button", { name: '$.users[1].name "Bob"' }).click();
    await tree.getByText('"Bob"').waitFor();
    await bench.body.getByRole("button", { name: /^Copy path/ }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toBe("$.users[1].name");
    await tree.getByText('"count"').click();
    await bench.body.getByRole("button", { name: /^Copy value/ }).click();
    await expect.poll(copied).toBe("12345678901234567890");
    await tab("Raw");
    await bench.body.getByText('{"users":[{"name":"Ann"').waitFor();
    await tab("Preview");
    expect(await bench.body.locator(".json-place code").innerText()).toBe("$.count");
  });

  it("has HTML in a frame without an origin, where nothing runs", async () => {
    const { page, ask } = await openAsking(shared, { origin });
    await ask("/html");
    const frame = page.frameLocator("iframe.response-frame");
    await frame.getByRole("heading", { name: "Framed" }).waitFor();
    expect(await page.locator("iframe.response-frame").getAttribute("sandbox")).toBe("");
  });

  it("has an image as an image, and bytes in hexadecimal", async () => {
    const { bench, ask } = await openAsking(shared, { origin });
    await ask("/image");
    const image = bench.body.getByRole("img");
    await image.waitFor();
    expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(31);
    await ask("/binary");
    await bench.body.getByText("000ff0  f0 f1 f2").waitFor();
    await bench.body.getByRole("button", { name: "Show more" }).click();
    await bench.body.getByText("001000  00 01 02").waitFor();
  });

  it.each(["gzip", "br", "deflate"])("undoes %s, and shows it as it was sent", async (encoding) => {
    const { page, bench, ask, tab } = await openAsking(shared, { origin });
    await ask(`/${encoding}`);
    const isKnown = await page.evaluate(
      (format) => {
        try {
          return Reflect.construct(DecompressionStream, [format]) instanceof DecompressionStream;
        } catch {
          return false;
        }
      },
      encoding === "br" ? "brotli" : encoding,
    );
    // Not every browser has Brotli: there the bytes are shown, and why.
    const shown = isKnown
      ? `Decoded from ${encoding}`
      : `cannot undo the content encoding ${encoding}`;
    await bench.body.getByText(shown).waitFor();
    expect(await bench.body.getByText("unpacked unpacked").count()).toBe(isKnown ? 1 : 0);
    await tab("Raw");
    await bench.body.getByText(`As sent, encoded as ${encoding}`).waitFor();
    expect(await bench.body.textContent()).toMatch(/000000 {2}[0-9a-f]{2} /);
  });

  it("shows events as they come, each with its time", async () => {
    const { page, bench, tab } = await openAsking(shared, { origin });
    await bench.path.fill("/events");
    await bench.path.press("Enter");
    const events = bench.body.getByRole("list", { name: "Server-sent events" });
    await events.getByText("number 0").waitFor();
    expect(await events.textContent()).not.toContain("number 3");
    await events.getByText("number 3").waitFor();
    const times = (await events.locator(".at").allInnerTexts()).map((text) =>
      Number.parseInt(text, 10),
    );
    expect(times).toHaveLength(4);
    for (const [at, time] of times.entries()) expect(time).toBeGreaterThan(at * 350);
    await tab("Timing");
    await bench.body.getByText("4 pieces of the body").waitFor();
    for (const name of ["Queue", "Compile", "Cold start", "First byte", "Receiving", "Total"]) {
      await page.getByRole("rowheader", { name }).waitFor();
    }
  });

  it("keeps the answers of this session, to be shown again and compared", async () => {
    const { page, bench, ask, tab } = await openAsking(shared, { origin });
    await ask("/count");
    await bench.body.getByText('"served": 1').waitFor();
    await ask("/count");
    await bench.body.getByText('"served": 2').waitFor();
    await tab("History");
    await page.getByRole("button", { name: "Compare run 2 with run 3" }).click();
    const comparison = page.getByRole("region", { name: "Comparison" });
    await comparison.getByText('"served": 1').waitFor();
    const differing = comparison.locator(".is-added, .is-removed");
    expect((await differing.allInnerTexts()).join(" ")).toMatch(/"served": 1[\s\S]*"served": 2/);
    expect(await comparison.getByText('"kept": true').count()).toBe(1);
    await comparison.getByRole("button", { name: "Back to the list" }).click();
    await page
      .getByRole("list", { name: "Runs of this session" })
      .getByTitle("Show this answer")
      .nth(1)
      .click();
    await bench.body.getByText('"served": 1').waitFor();
    await page.getByRole("button", { name: "Back to the newest" }).click();
    await bench.body.getByText('"served": 2').waitFor();
  });
});

describe.each([
  ["light", 1280],
  ["dark", 360],
] as const)("the views of a response, %s and %i px wide", (colorScheme, width) => {
  it(
    "have nothing that axe finds, and none wider than the page",
    { timeout: 180_000 },
    async () => {
      const viewport = { width, height: 800 };
      const { page, ask, tab } = await openAsking(shared, {
        origin: built.origin,
        colorScheme,
        viewport,
      });
      const clean = async () => {
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      };
      await ask("/json");
      await clean();
      await page.getByRole("searchbox", { name: "Search the JSON" }).fill("a");
      await page.getByText(/^\d+ matches/).waitFor();
      await clean();
      for (const path of ["/events", "/binary", "/html"]) {
        await ask(path);
        await clean();
      }
      for (const name of ["Raw", "Headers", "Timing", "History"]) {
        await tab(name);
        await clean();
      }
      await page
        .getByRole("button", { name: /^Compare run/ })
        .first()
        .click();
      await page.getByRole("region", { name: "Comparison" }).waitFor();
      await clean();
      expect(await benchOf(page).errors.count()).toBe(0);
    },
  );
});
