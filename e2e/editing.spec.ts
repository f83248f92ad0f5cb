import { describe, expect, it } from "vitest";
import { benchOf, openBench, openEditor, patience } from "./bench.ts";
import { pasteText } from "./paste.ts";
import { built } from "./stacks.ts";
import { openVisitor } from "./visitor.ts";

const { origin } = built;

const answered = `Two files, as one finds them in an answer.

**server.js**

\`\`\`js
import { createServer } from "node:http";
import { greet } from "./lib/greet.js";
createServer((request, response) => response.end(greet("fences"))).listen(3000);
\`\`\`

And \`lib/greet.js\`:

\`\`\`js
export const greet = (name) => \`Hello, \${name}\`;
\`\`\`
`;

describe("the editor", () => {
  it("marks the line of an error until that line is edited", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/examples/error-throws");
    await bench.run.click();
    await bench.errors.getByText("threw", { exact: true }).first().waitFor();
    const marks = page.locator(".cm-lint-marker-error");
    await marks.first().waitFor();
    await marks.first().hover();
    await page.locator(".cm-tooltip-lint .cm-diagnostic p").nth(1).waitFor();
    await bench.errors.locator(".place").first().click();
    await page.locator(".cm-content:focus").waitFor();
    const before = await marks.count();
    await page.keyboard.type(" ");
    await expect.poll(() => marks.count(), patience).toBe(before - 1);
  });

  it("offers the program's own files where one is imported", async () => {
    const { page } = await openVisitor({ origin });
    await openBench(page, "/examples/commonjs-modules");
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type('const own = require("./');
    const options = page.locator(".cm-tooltip-autocomplete li");
    // What was offered while "const" was typed may still be on screen.
    const offered = async () => [
      ...new Set((await options.allTextContents()).map((text) => text.slice(0, 2))),
    ];
    await expect.poll(offered, patience).toEqual(["./"]);
  });

  it("writes at several places at once, and draws them until there is one again", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/examples/commonjs-modules");
    await openEditor(page);
    const cursors = bench.editor.locator("xpath=..").locator(".cm-cursor");
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("// 1\n// 2\n");
    expect(await cursors.count()).toBe(0);
    await page.keyboard.press("ControlOrMeta+Alt+ArrowUp");
    await expect.poll(() => cursors.count(), patience).toBe(2);
    await page.keyboard.type("both ");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.type("each ");
    await expect.poll(() => bench.editor.textContent(), patience).toMatch(/each \/\/ 2.*each/s);
    await page.keyboard.press("ControlOrMeta+Home");
    await expect.poll(() => cursors.count(), patience).toBe(0);
    const caret = await bench.editor
      .locator(".cm-line")
      .first()
      .evaluate((line) => {
        const { caretColor, color } = getComputedStyle(line);
        return { caretColor, color };
      });
    expect(caret.caretColor).toBe(caret.color);
  });

  it.each(["the editor", "the page"])("takes fenced files pasted into %s", async (where) => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    if (where === "the editor") await openEditor(page);
    await pasteText(where === "the editor" ? bench.editor : page.locator("main"), answered);
    await page.getByText("Added 2 files.").waitFor();
    await page.getByRole("tab", { name: "lib/greet.js" }).waitFor();
    await bench.run.click();
    await bench.body.getByText("Hello, fences").waitFor();

    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await page.getByRole("tab", { name: "lib/greet.js" }).count()).toBe(0);
    expect(await bench.editor.innerText()).toContain("const { createServer } = require");
  });

  it.each(["the editor", "the page"])("takes a curl command pasted into %s", async (where) => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    const command = "curl -X PUT https://elsewhere.test/of/curl -d a=1";
    if (where === "the editor") await openEditor(page);
    await pasteText(where === "the editor" ? bench.editor : page.locator("main"), command);
    await page.getByText("The request of the curl command.").waitFor();
    expect(await bench.path.inputValue()).toBe("/of/curl");
    expect(await bench.editor.innerText()).not.toContain("curl");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await bench.path.inputValue()).toBe("/");
  });

  it("leaves a curl command in the comment that it is pasted into", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("// ");
    await pasteText(bench.editor, "curl localhost:3000/x");
    await page.locator(".cm-line").getByText("// curl localhost:3000/x").waitFor();
    expect(await bench.path.inputValue()).toBe("/");
  });

  it("pastes the code of a lone block without its fences", async () => {
    const { page } = await openVisitor({ origin });
    const bench = await openBench(page, "/");
    await openEditor(page);
    await page.keyboard.press("ControlOrMeta+a");
    await pasteText(bench.editor, "```js\nconst alone = true;\n```");
    const lines = await page.locator(".cm-line").allTextContents();
    expect(lines.slice(0, 1)).toEqual(["const alone = true;"]);
    expect(lines.join("\n")).not.toContain("```");
  });
});

describe("the file tree", () => {
  const folders = answered.replaceAll("greet.js", "deep/greet.js");

  async function openTree() {
    const { page } = await openVisitor({ origin });
    await openBench(page, "/");
    await pasteText(page.locator("main"), folders);
    await page.getByText("Added 2 files.").waitFor();
    await page.getByRole("button", { name: "File tree" }).click();
    const tree = page.getByRole("tree", { name: "Files and folders" });
    await tree.waitFor();
    const rows = tree.getByRole("treeitem");
    return { page, tree, rows, names: () => rows.allTextContents() };
  }

  it("opens, closes, moves and finds by key", async () => {
    const { page, rows, names, tree } = await openTree();
    expect(await names()).toEqual(["lib", "deep", "greet.js", "server.js"]);
    await rows.first().focus();
    await page.keyboard.press("ArrowLeft");
    expect(await names()).toEqual(["lib", "server.js"]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("g");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: /^Code of lib\/deep\/greet\.js/ }).waitFor();
    expect(await tree.locator("[aria-selected=true]").textContent()).toBe("greet.js");
    await page.keyboard.press("End");
    expect(await tree.locator(":focus").textContent()).toBe("server.js");
    await page.keyboard.press("Home");
    expect(await tree.locator(":focus").textContent()).toBe("lib");
  });

  it("renames a folder, deletes and brings back, all by key", async () => {
    const { page, rows, names, tree } = await openTree();
    await rows.first().focus();
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "New path of lib" }).fill("source");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "source/deep/greet.js" }).waitFor();
    await expect.poll(() => tree.locator(":focus").textContent(), patience).toBe("source");
    await page.keyboard.press("Delete");
    await page.getByText("Deleted source.").waitFor();
    expect(await names()).toEqual(["server.js"]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await names()).toEqual(["source", "deep", "greet.js", "server.js"]);
  });

  it("makes folders and files in them, and moves by drag", async () => {
    const { page, rows, names } = await openTree();
    await page.getByRole("button", { name: "New folder" }).click();
    await page.getByRole("textbox", { name: "Path of the new folder" }).fill("views");
    await page.keyboard.press("Enter");
    await rows.getByText("views").waitFor();
    await page.getByRole("button", { name: "New file" }).click();
    const path = page.getByRole("textbox", { name: "Path of the new file" });
    expect(await path.inputValue()).toBe("views/");
    await path.fill("views/index.ejs");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: /^Code of views\/index\.ejs/ }).waitFor();

    await rows.getByText("greet.js").dragTo(rows.getByText("views", { exact: true }));
    await page.getByText("Renamed lib/deep/greet.js to views/greet.js.").waitFor();
    expect(await names()).toEqual(["views", "greet.js", "index.ejs", "server.js"]);
  });

  it("is there before the application, and shifts nothing", async () => {
    const { page } = await openVisitor({ origin });
    await openBench(page, "/");
    await pasteText(page.locator("main"), folders);
    await page.getByText("Added 2 files.").waitFor();
    await benchOf(page).share.click();
    await page.getByRole("dialog").getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("heading", { name: "Shared" }).waitFor();
    const plain = await openVisitor({ origin, javaScriptEnabled: false });
    await plain.page.goto(page.url());
    const bars = await Promise.all(
      [page, plain.page].map((each) => each.locator(".file-list").first().boundingBox()),
    );
    expect(bars[1]?.x).toBe(bars[0]?.x);
    expect(bars[1]?.width).toBe(bars[0]?.width);
  });
});
