import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { benchOf, openBench, patience } from "./bench.ts";
import { openAnswers, shareAnswers } from "./many-answers.ts";
import { pasteText } from "./paste.ts";
import { built } from "./stacks.ts";
import { openVisitor, type VisitorOptions } from "./visitor.ts";

let shared = "";
beforeAll(async () => {
  shared = await shareAnswers(built.origin);
});

function requestOf(page: Page) {
  const region = page.getByRole("region", { name: "Request" });
  return {
    region,
    part: (name: RegExp) => region.getByRole("button", { name }).click(),
    send: () => region.getByRole("button", { name: "Send", exact: true }).click(),
    method: region.getByLabel("Method"),
  };
}

async function openMany(options: VisitorOptions) {
  const { page, bench } = await openAnswers(shared, options);
  return { page, bench, ...requestOf(page) };
}

async function pasteCurl(page: Page, command: string) {
  await benchOf(page).path.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, command);
}

describe.each([built])("the request ($name)", ({ origin }) => {
  it("has its query in the path and in a table, each written in either", async () => {
    const { bench, region, part, send } = await openMany({ origin });
    await part(/^Query/);
    await bench.path.fill("/q?a=1&b=two%20words");
    const value = region.getByLabel("Value of parameter 2");
    expect(await value.inputValue()).toBe("two words");
    await value.fill("x&y=ü");
    expect(await bench.path.inputValue()).toBe("/q?a=1&b=x%26y=%C3%BC");
    await region.getByRole("button", { name: "Add a parameter" }).click();
    await region.getByLabel("Name of parameter 3").fill("c[]");
    await region.getByRole("button", { name: "Remove parameter a" }).click();
    expect(await bench.path.inputValue()).toBe("/q?b=x%26y=%C3%BC&c%5B%5D");
    await send();
    await bench.body.getByText("GET /q?b=x%26y=%C3%BC&c%5B%5D").waitFor();
  });

  it("completes the names and values of headers", async () => {
    const { bench, region, part, send } = await openMany({ origin });
    await part(/^Headers/);
    await region.getByRole("button", { name: "Add a header" }).click();
    const name = region.getByLabel("Name of header 1");
    const value = region.getByLabel("Value of header 1");
    const choices = (field: typeof name) =>
      field.evaluate((input: HTMLInputElement) =>
        [...(input.list?.options ?? [])].map((option) => option.value),
      );
    expect(await choices(name)).toContain("if-none-match");
    await name.fill("Content-Type");
    expect(await choices(value)).toContain("application/json");
    await name.fill("x-trace");
    expect(await choices(value)).toEqual([]);
    await value.fill("t1");
    await bench.path.fill("/h");
    await send();
    await bench.body.getByText("trace=t1").waitFor();
  });

  it("sends JSON, a form, and a multipart body with a file", async () => {
    const { bench, region, part, send, method } = await openMany({ origin });
    await method.selectOption("POST");
    await bench.path.fill("/echo");
    await part(/^Body/);
    const kind = region.getByLabel("Body as");
    await kind.selectOption("JSON");
    const text = region.getByLabel("Body", { exact: true });
    await text.fill('{"a":1');
    await region.getByText("Not JSON yet").waitFor();
    await text.fill('{"a":1}');
    await region.getByRole("button", { name: "Format" }).click();
    expect(await text.inputValue()).toBe('{\n  "a": 1\n}');
    await send();
    await bench.body.getByText("type=application/json").waitFor();

    await text.fill("a=1&b=2");
    await kind.selectOption("Form (urlencoded)");
    await region.getByLabel("Value of field 2").fill("2 & 3");
    await send();
    await bench.body.getByText("a=1&b=2%20%26%203").waitFor();

    await kind.selectOption("Multipart, with files");
    await region.getByRole("button", { name: "Add a part" }).click();
    await region.getByLabel("Name of part 1").fill("note");
    await region.getByLabel("Value of part 1").fill("hello");
    const buffer = Buffer.from([0x89, 0x50, 0x01, 0xff]);
    const file = { name: "dot.png", mimeType: "image/png", buffer };
    await region.locator("input[type=file]").setInputFiles(file);
    await region.getByText("dot.png (4 B, image/png)").waitFor();
    await region.getByLabel("Name of part 2").fill("picture");
    await expect.poll(() => region.getByRole("button", { name: /^Body \d+ B/ }).count()).toBe(1);
    await send();
    await bench.body.getByText('name="picture"; filename="dot.png"').waitFor();
    const answer = await bench.body.textContent();
    expect(answer).toContain("type=multipart/form-data; boundary=");
    expect(answer).toContain('name="note"\r\n\r\nhello');
    expect(answer).toContain("\u0089P");
  });

  it("takes over a curl command that is pasted into the path", async () => {
    const { page, bench, region, send, method } = await openMany({ origin });
    await pasteCurl(
      page,
      "curl 'https://elsewhere.test/from/curl?x=1' \\\n  -X PUT -u me:pw \\\n  -H 'x-trace: t2' --json '{\"it\":\"is\"}'",
    );
    await expect.poll(() => bench.path.inputValue(), patience).toBe("/from/curl?x=1");
    expect(await method.inputValue()).toBe("PUT");
    await region.getByLabel("Body", { exact: true }).waitFor();
    await send();
    await bench.body.getByText("PUT /from/curl?x=1").waitFor();
    const answer = await bench.body.textContent();
    expect(answer).toContain('trace=t2\nauth=Basic bWU6cHc=\n{"it":"is"}');
    await pasteCurl(page, "curl -F 'a=@photo.jpg' x.test/up");
    await region.getByText("The file photo.jpg of the curl command is not here").waitFor();
    expect(await bench.path.inputValue()).toBe("/up");
  });

  it("takes the path of an address that is pasted into an empty one", async () => {
    const { bench } = await openMany({ origin });
    await bench.path.evaluate((element: HTMLInputElement) => element.select());
    await pasteText(bench.path, "https://elsewhere.test/an/address?of=it#there");
    expect(await bench.path.inputValue()).toBe("/an/address?of=it");
    await bench.path.fill(`/${"long".repeat(2000)}`);
    await bench.path.press("Enter");
    await bench.path.page().getByText("A path has at most 4096 characters.").waitFor();
  });

  it("is copied as curl and as fetch", async () => {
    const { page } = await openVisitor({
      origin,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const bench = await openBench(page, "/");
    const { region, part } = requestOf(page);
    await bench.path.fill("/copied?a=b&c='d'");
    await part(/^More/);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await region.getByRole("button", { name: /^Copy as curl/ }).click();
    await expect.poll(copied).toBe(String.raw`curl 'http://localhost:3000/copied?a=b&c='\''d'\'''`);
    await region.getByRole("button", { name: /^Copy as fetch/ }).click();
    await expect.poll(copied).toContain(`await fetch("http://localhost:3000/copied?a=b&c='d'")`);
  });

  it("sends all that are saved in turn, and says what changed", async () => {
    const { page, bench, region, part } = await openMany({ origin });
    await part(/^More/);
    for (const path of ["/count", "/json"]) {
      await bench.path.fill(path);
      await region.getByRole("button", { name: "Save request" }).click();
    }
    const history = page.getByRole("list", { name: "Runs of this session" }).getByRole("listitem");
    await region.getByRole("button", { name: "Send all" }).click();
    await page.getByText(/^4 of 4 answered, \d changed, 0 failed\.$/).waitFor();
    await page.keyboard.press("ControlOrMeta+Shift+Enter");
    await page.getByText("4 of 4 answered, 1 changed, 0 failed.").waitFor();
    expect(await history.count()).toBe(9);
    expect(await history.nth(0).innerText()).toMatch(/GET \/json\s+200[\s\S]*same/);
    expect(await history.nth(1).innerText()).toMatch(/GET \/count\s+200[\s\S]*changed/);
    // All of them went to one isolate, which counts.
    await history
      .nth(1)
      .getByRole("button", { name: /^9|\/count/ })
      .first()
      .click();
    await bench.body.getByText('"served": 2').waitFor();
  });

  it("shows its keys, and runs by them", async () => {
    const { page, bench } = await openMany({ origin });
    await bench.path.fill("/by/key");
    await bench.path.press("ControlOrMeta+Enter");
    await bench.logs.getByText("heard /by/key").waitFor();
    await bench.path.press("?");
    expect(await bench.path.inputValue()).toBe("/by/key?");
    await page.getByRole("button", { name: "Keyboard shortcuts" }).focus();
    await page.keyboard.press("?");
    await bench.dialog.getByRole("heading", { name: "Keyboard shortcuts" }).waitFor();
    await bench.dialog.getByText("Send all saved requests in turn").waitFor();
    await page.keyboard.press("Escape");
    await bench.dialog.waitFor({ state: "detached" });
  });
});

describe.each([
  ["light", 1280],
  ["dark", 360],
] as const)("the parts of a request, %s and %i px wide", (colorScheme, width) => {
  it("have nothing that axe finds, and no part wider than the page", async () => {
    const viewport = { width, height: 800 };
    const { page, region, part, method } = await openMany({
      origin: built.origin,
      colorScheme,
      viewport,
    });
    await method.selectOption("POST");
    for (const name of [/^Query/, /^Headers/, /^Body/, /^More/]) {
      await part(name);
      const add = region.getByRole("button", { name: /^Add a/ });
      if ((await add.count()) > 0) await add.first().click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});
