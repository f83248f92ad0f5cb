import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { dataHref } from "../contract/routes.ts";
import { axeFindings } from "./axe-findings.ts";
import { appReady, benchOf, openBench, pasteCode, patience } from "./bench.ts";
import { tabTo } from "./focus.ts";
import { looks } from "./looks.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const server = `import http from "node:http";
http.createServer((request, response) => {
  console.log("asked for", request.url);
  response.end("served");
}).listen(3000, () => console.log("listening"));
`;

const telling = `export default {
  fetch: () => new Response(process.getBuiltinModule("node:os") ? "with os" : "without os"),
};
`;

const slow = `export default {
  fetch: async () => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    return new Response("late");
  },
};
`;

/** Opens the dialog as a mouse does. */
async function openDates(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More for this request" }).click();
  await page.getByRole("button", { name: "Run on several dates" }).click();
  await proposed(page);
}

/** Waits until the dates are those that concern the program. */
async function proposed(page: Page): Promise<void> {
  await expect.poll(() => datesOf(page).then(({ length }) => length), patience).toBe(4);
}

function datesOf(page: Page): Promise<string[]> {
  return page
    .getByRole("dialog")
    .locator("input[type=date]")
    .evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLInputElement ? field.value : "")),
    );
}

function column(page: Page, date: string) {
  return page.getByRole("dialog").getByRole("region", { name: new RegExp(`^${date}`) });
}

describe.each(looks)("the same request on several dates, $look", ({ seen }) => {
  it("is asked by keyboard, and shows on which dates the program starts", async () => {
    const { page } = await openVisitor({ origin: built.origin, ...seen });
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, server);
    await tabTo(page.getByRole("button", { name: "More for this request" }));
    await page.keyboard.press("Enter");
    await tabTo(page.getByRole("button", { name: "Run on several dates" }));
    await page.keyboard.press("Enter");
    await proposed(page);
    expect(await datesOf(page)).toEqual(["2026-10-01", "2025-09-01", "2025-08-15", "2024-09-23"]);
    expect(await axeFindings(page), "before").toEqual([]);
    await tabTo(bench.dialog.getByRole("button", { name: "Run on 4 dates" }));
    await page.keyboard.press("Enter");
    await bench.dialog
      .getByText("Answers are the same since 2025-09-01; before it the program does not start.")
      .waitFor();

    expect(await bench.dialog.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(
      expect.arrayContaining([
        "2026-10-01 compared with",
        "2025-09-01 same",
        "2025-08-15 does not start",
        "2024-09-23 does not start",
      ]),
    );
    const old = column(page, "2025-08-15");
    await old.getByText("node:http has no server on the compatibility date 2025-08-15.").waitFor();
    await old.getByText("Choose a compatibility date from 2025-09-01 on").waitFor();
    await column(page, "2026-10-01").getByRole("group", { name: "Body on 2026-10-01" }).waitFor();
    expect(await axeFindings(page), "after").toEqual([]);
    const over = await bench.dialog.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    expect(over, "wider than the dialog").toBeLessThanOrEqual(0);
    const tops = await Promise.all(
      ["2026-10-01", "2024-09-23"].map((date) => column(page, date).boundingBox()),
    );
    expect(tops[0]?.y === tops[1]?.y, "side by side").toBe(seen.viewport.width > 1000);

    await page.keyboard.press("Escape");
    await bench.dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Run on several dates" }).press("Enter");
    await bench.dialog.getByText("Answers are the same since 2025-09-01").waitFor();
    await bench.dialog.getByRole("button", { name: "Close" }).click();

    await pasteCode(bench.editor, telling);
    await page.getByRole("button", { name: "Run on several dates" }).press("Enter");
    await bench.dialog.getByText("The program or the request is another by now").waitFor();
  });
});

describe.each([built])("the same request on several dates ($name)", ({ origin }) => {
  it("shows what differs, and no more, on dates of one's own", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, telling);
    await bench.run.click();
    await bench.body.getByText("with os").waitFor();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("button", { name: "Run on several dates" }).click();
    await proposed(page);
    const { dialog } = bench;
    await dialog
      .getByRole("button", { name: /^Remove/ })
      .last()
      .click();
    await dialog.getByLabel("Date 2").fill("2026-10-01");
    await dialog.getByRole("button", { name: "Run on 3 dates" }).click();
    await dialog.getByText("2026-10-01 is there twice.").waitFor();
    await dialog.getByLabel("Date 2").fill("2021-01-01");
    await dialog.getByRole("button", { name: "Run on 3 dates" }).click();
    await dialog.getByText("The runtime does not take 2021-01-01").waitFor();
    await dialog.getByLabel("Date 2").fill("2026-01-01");
    await dialog.getByLabel("Date 3").fill("2025-09-01");
    await dialog.getByRole("button", { name: "Run on 3 dates" }).click();
    await dialog
      .getByText("Answers are the same since 2026-01-01; before it the answer differs (body).")
      .waitFor();
    const body = column(page, "2025-09-01").getByRole("group", { name: "Body on 2025-09-01" });
    expect((await body.innerText()).replaceAll(/\s+/g, " ").trim()).toBe(
      "− only on 2026-10-01: with os + only on 2025-09-01: without os",
    );
    expect(await column(page, "2025-09-01").getByRole("group").count()).toBe(1);
    expect(await column(page, "2026-01-01").getByRole("group").count()).toBe(0);
    await column(page, "2026-01-01")
      .getByText(/^The same as on 2026-10-01/)
      .waitFor();
  });

  it("is cancelled, and says so of every date that has not answered", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, slow);
    await openDates(page);
    await bench.dialog.getByRole("button", { name: "Run on 4 dates" }).click();
    await bench.dialog.getByText("0 of 4 dates have answered.").waitFor();
    await bench.dialog.getByRole("button", { name: "Cancel" }).click();
    await expect
      .poll(() => bench.dialog.getByRole("heading", { name: "cancelled" }).count(), patience)
      .toBe(4);
    await bench.dialog.getByRole("button", { name: "Run on 4 dates" }).waitFor();
  });
});

describe("where Berth refuses", () => {
  it("asks for clearance once, and says why nothing was run", async () => {
    const { page } = await openVisitor({ origin: built.origin, expected: [/status of 403/] });
    let asked = 0;
    await page.route(`**${dataHref("clearance")}`, (route) => {
      asked += 1;
      const error = { code: "clearance-failed", message: "The check was not passed." };
      return route.fulfill({ status: 403, json: { error } });
    });
    const bench = await openBench(page, "/");
    await appReady(page);
    await pasteCode(bench.editor, server);
    await openDates(page);
    await bench.dialog.getByRole("button", { name: "Run on 4 dates" }).click();
    await expect
      .poll(() => bench.dialog.getByText("The check was not passed.").count(), patience)
      .toBe(4);
    expect(await bench.dialog.getByRole("heading", { name: "not run" }).count()).toBe(4);
    // One check, which is tried twice.
    expect(asked).toBe(2);
    expect(
      await benchOf(page)
        .dialog.getByText(/^Answers are/)
        .count(),
    ).toBe(0);
  });
});
