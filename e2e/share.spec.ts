import type { Page } from "playwright";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { StoredProgram } from "../contract/api.ts";
import { dataHref } from "../contract/routes.ts";
import { appReady, benchOf, openBench, pasteCode } from "./bench.ts";
import { liveRequest } from "./live-request.ts";
import { stacks } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const program = `import http from "node:http";
http.createServer((req, res) => res.end("a shared answer")).listen(3000);
`;

/** Goes through the share dialog, which must not ask for anything else, and gives what it shows. */
async function share(page: Page): Promise<{ url: string; liveUrl: string; id: string }> {
  const { dialog } = benchOf(page);
  await benchOf(page).share.click();
  await dialog.getByRole("button", { name: "Share", exact: true }).click();
  await dialog.getByRole("heading", { name: "Shared" }).waitFor();
  const [url = "", liveUrl = ""] = await dialog
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.textContent));
  await dialog.getByRole("button", { name: "Close" }).click();
  return { url, liveUrl, id: new URL(url).pathname.split("/").at(-1) ?? "" };
}

async function stored(origin: string, id: string): Promise<StoredProgram> {
  const answer = await fetch(origin + dataHref("programJson", { id }));
  return v.parse(StoredProgram, await answer.json());
}

describe.each(stacks)("a shared program ($name)", ({ origin }) => {
  it("is linked, opened, run, forked and deleted", async () => {
    const { page: author } = await openVisitor({ origin });
    const bench = await openBench(author, "/");
    await pasteCode(bench.editor, program);
    await bench.title.fill("An answer to share");
    const first = await share(author);
    expect(first.url).toBe(`${origin}/p/${first.id}`);
    expect(author.url()).toBe(first.url);
    expect(await author.title()).toBe("An answer to share · Berth");

    const live = await liveRequest(first.liveUrl);
    expect(live).toMatchObject({ status: 200, body: "a shared answer" });

    const reader = await openVisitor({ origin });
    const asked: string[] = [];
    reader.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const read = await openBench(reader.page, first.url);
    expect(await read.editor.innerText()).toContain("a shared answer");
    await read.run.click();
    await read.body.getByText("a shared answer").waitFor();
    expect(asked).not.toContain(dataHref("clearance"));

    await pasteCode(read.editor, program.replace("a shared answer", "a fork of it"));
    const fork = await share(reader.page);
    expect(fork.id).not.toBe(first.id);
    expect(asked).toContain(dataHref("clearance"));
    expect((await stored(origin, fork.id)).parent).toBe(first.id);
    expect((await stored(origin, first.id)).parent).toBeNull();
    expect(await liveRequest(fork.liveUrl)).toMatchObject({ body: "a fork of it" });

    await author.getByRole("button", { name: "Delete this program" }).click();
    await bench.dialog.getByRole("button", { name: "Delete", exact: true }).click();
    await author.getByText("This program was deleted.").waitFor();
    expect((await liveRequest(first.liveUrl)).status).toBe(404);

    const late = await openVisitor({ origin });
    const answer = await late.page.goto(first.url);
    expect(answer?.status()).toBe(404);
    await late.page.getByRole("heading", { name: "Not found" }).waitFor();
    await appReady(late.page);
    await late.page.getByRole("link", { name: "Go to the workbench" }).click();
    await benchOf(late.page).editor.waitFor();
    expect(late.documents).toEqual([`/p/${first.id}`]);
  });

  it("needs no more than the emulator's silent pass to run a draft", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await pasteCode(bench.editor, program);
    await bench.run.click();
    await bench.body.getByText("a shared answer").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    const cookies = await page.context().cookies();
    const clearance = cookies.find(({ name }) => name.endsWith("berth_clearance"));
    expect(clearance).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  });
});
