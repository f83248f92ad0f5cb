import { describe, expect, it } from "vitest";
import { patience, runPasted } from "./bench.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const twoDifferences = `import http from "node:http";
import net from "node:net";

net.createServer().listen(4000);
const server = http.createServer((req, res) => res.end("served"));
server.keepAliveTimeout = 5;
server.listen(3000);
`;

const none = `import http from "node:http";
http.createServer((req, res) => res.end("plain")).listen(3000);
`;

describe.each([built])("what differs from Node ($name)", ({ origin }) => {
  it("is listed beside the console, the gravest first, and leads to its line", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, twoDifferences);
    const tab = page.getByRole("tab", { name: "Node differences 2" });
    await tab.click();
    const items = page.getByRole("list", { name: "Node differences" }).getByRole("listitem");
    await expect.poll(() => items.count(), patience).toBe(2);
    expect(await items.first().innerText()).toMatch(
      /Does not work[\s\S]*server\.js:4:\d+[\s\S]*no connection ever reaches it/,
    );
    expect(await items.last().innerText()).toContain("server.keepAliveTimeout");
    await items.first().getByRole("button").click();
    await page.locator(".cm-activeLine").getByText("net.createServer().listen(4000);").waitFor();
    await tab.focus();
    await page.keyboard.press("ArrowLeft");
    await bench.logs.waitFor();
  });

  it("is shown by a program that its link opens, at the date of the run", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, twoDifferences);
    await page.getByRole("button", { name: "Runtime" }).click();
    await bench.dialog.getByLabel("Compatibility date").fill("2025-09-20");
    await bench.dialog.getByRole("button", { name: "Apply" }).click();
    await bench.dialog.waitFor({ state: "detached" });
    await bench.run.click();
    await page.getByRole("tab", { name: "Node differences 2" }).click();
    const items = page.getByRole("list", { name: "Node differences" }).getByRole("listitem");
    await items.first().getByRole("link", { name: "See the proof" }).click();
    await page.waitForURL("**/proof/net-server-listens-in-vain?date=2025-09-20");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await bench.run.click();
    await bench.body.getByText("without an error").waitFor();
    expect(await bench.body.innerText()).toMatch(/"?effect"?:\s*false/);
  });

  it("takes no room where there is nothing to tell", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, none);
    await bench.body.getByText("plain").waitFor();
    expect(await page.getByRole("tab", { name: /Node differences/ }).count()).toBe(0);
  });

  it("changes with the compatibility date and flags, which the dialog checks", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await runPasted(page, none);
    await bench.body.getByText("plain").waitFor();
    await page.getByRole("button", { name: "Runtime" }).click();
    await bench.dialog.getByLabel("Compatibility flags").fill("nodejs_compta");
    await bench.dialog.getByRole("button", { name: "Apply" }).click();
    await bench.dialog.getByText("Did you mean nodejs_compat?").waitFor();
    await bench.dialog.getByLabel("Compatibility flags").fill("nodejs_compat");
    await bench.dialog.getByLabel("Compatibility date").fill("2025-08-31");
    await bench.dialog.getByRole("button", { name: "Apply" }).click();
    await bench.dialog.waitFor({ state: "detached" });
    await bench.run.click();
    await bench.errors.getByText("Choose a compatibility date from 2025-09-01 on").waitFor();
    expect(await bench.errors.locator(".code-frame").textContent()).toContain(
      "> 2 | http.createServer",
    );
  });
});
