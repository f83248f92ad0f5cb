import { beforeAll, describe, expect, it } from "vitest";
import { openApiSession } from "../dev/api-session.ts";
import { dataHref } from "../contract/routes.ts";
import { openBench } from "./bench.ts";
import { stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const attack = `</script><!--"'&<img src=x onerror=alert(1)>😀`;
const code = `// ${attack}
import http from "node:http";
http.createServer((req, res) => {
  console.log(${JSON.stringify(attack)});
  res.setHeader("x-attack", "<img src=x onerror=alert(2)>");
  res.end(${JSON.stringify(attack)});
}).listen(3000);
`;

describe.each(stacks)("hostile text ($name)", ({ origin }) => {
  let path = "";

  beforeAll(async () => {
    const session = await openApiSession(origin);
    const shared = await session.share({
      program: { files: { "server.js": code }, entry: "server.js" },
      title: attack,
      description: `Described: ${attack}`,
      listed: true,
    });
    path = new URL(shared.url).pathname;
  });

  it("stays text in the page, its title, its tags and a run", async () => {
    const { page } = await openVisitor({ origin });
    page.on("dialog", (dialog) => {
      throw new Error(`Something ran: ${dialog.message()}`);
    });
    const bench = await openBench(page, path);
    expect(await page.title()).toBe(`${attack} · Berth`);
    expect(await bench.title.inputValue()).toBe(attack);
    expect(await bench.editor.innerText()).toContain(`// ${attack}`);
    const content = (selector: string) => page.locator(selector).getAttribute("content");
    expect(await content('meta[property="og:title"]')).toBe(`${attack} · Berth`);
    expect(await content('meta[name="description"]')).toBe(`Described: ${attack}`);
    await bench.run.click();
    await bench.body.getByText(attack).waitFor();
    await bench.logs.getByText(attack).waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it("stays text where JavaScript is off", async () => {
    const { page } = await openVisitor({ origin, javaScriptEnabled: false });
    await page.goto(path);
    expect(await page.title()).toBe(`${attack} · Berth`);
    await page.getByRole("heading", { name: attack, level: 1 }).waitFor();
    expect(await page.getByLabel("Code of server.js").innerText()).toContain(`// ${attack}`);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it("is plain text as a file", async () => {
    const id = path.split("/").at(-1) ?? "";
    const answer = await fetch(origin + dataHref("programRaw", { id, "*": "server.js" }));
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toBe(code);
  });
});
