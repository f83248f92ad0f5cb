import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium as playwright, type Page } from "playwright";
import { buildAll } from "./build.ts";
import { startBuilt } from "./built-stack.ts";
import { chromium, chromiumArguments } from "./chromium.ts";
import { freePort } from "./free-port.ts";

const folder = "docs/images";
const largestBytes = 80 * 1000;

/** What stands on screen, by the name of the picture. */
const scenes: Record<string, (page: Page) => Promise<void>> = {
  async answer(page) {
    await page.goto("/examples/express-api");
    await page.getByRole("button", { name: /^Run\b/ }).click();
    await page.locator(".response-panel .status").waitFor();
  },
  async error(page) {
    await page.goto("/examples/error-throws");
    await page.getByRole("button", { name: /^Run\b/ }).click();
    await page.locator(".run-error").first().waitFor();
    await page.locator(".cm-lint-marker").first().waitFor();
  },
  async files(page) {
    await page.goto("/");
    await page.getByRole("button", { name: /^Run\b/ }).waitFor();
    const files = [
      [
        "server.js",
        'import express from "express";\nimport { users } from "./routes/users.js";\n\nconst app = express();\napp.use("/users", users);\napp.use(express.static("public"));\napp.listen(3000);\n',
      ],
      [
        "routes/users.js",
        'import { Router } from "express";\nimport { all } from "../data/users.js";\n\nexport const users = Router();\nusers.get("/", (request, response) => response.json(all()));\n',
      ],
      ["data/users.js", 'export const all = () => [{ id: 1, name: "Ada" }];\n'],
      ["public/index.html", "<!doctype html>\n<h1>Users</h1>\n"],
    ];
    const text = files.map(([path, code]) => `\`\`\`js ${path}\n${code}\`\`\``).join("\n\n");
    await page.locator("main").evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
    await page.getByRole("button", { name: "File tree" }).click();
    await page.getByRole("treeitem", { name: "users.js" }).first().waitFor();
    await page.getByRole("textbox", { name: "Title" }).fill("Users, in four files");
    await page.getByRole("textbox", { name: "Path" }).fill("/users");
    await page.getByRole("button", { name: /^Run\b/ }).click();
    await page.locator(".response-panel .status").waitFor();
    // In one column the answer has come into view, and the tree has gone.
    await page.evaluate(() => scrollTo(0, 0));
  },
};

/** A picture as WebP, made by the browser itself, as good as fits into the limit. */
async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5]) {
    const base64 = await page.evaluate(
      async ({ data, at }) => {
        const bytes = Uint8Array.from(atob(data), (character) => character.codePointAt(0) ?? 0);
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        canvas.getContext("2d")?.drawImage(image, 0, 0);
        const blob = await canvas.convertToBlob({ type: "image/webp", quality: at });
        let binary = "";
        for (const byte of new Uint8Array(await blob.arrayBuffer()))
          binary += String.fromCodePoint(byte);
        return btoa(binary);
      },
      { data: png.toString("base64"), at: quality },
    );
    const webp = Buffer.from(base64, "base64");
    if (webp.byteLength <= largestBytes) return webp;
  }
  throw new Error(`A picture does not fit into ${largestBytes} bytes.`);
}

async function draw(browser: Browser, origin: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 360]) {
      const wide = width > 800;
      const context = await browser.newContext({
        baseURL: origin,
        colorScheme,
        viewport: { width, height: wide ? 800 : 740 },
        deviceScaleFactor: wide ? 1.5 : 2,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const [name, show] of Object.entries(scenes)) {
        await show(page);
        await page.mouse.move(0, 0);
        const png = await page.screenshot({ caret: "hide", animations: "disabled" });
        const file = join(folder, `${name}-${colorScheme}${wide ? "" : "-narrow"}.webp`);
        writeFileSync(file, await webpOf(page, png));
        console.log(file);
      }
      await context.close();
    }
  }
}

/** Draws the pictures of the documentation, from the stack at the address given or from one of its own. */
async function main(origin = process.argv[2]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await playwright.launch({
    executablePath: chromium(),
    args: chromiumArguments,
  });
  try {
    if (origin !== undefined) return await draw(browser, origin);
    await buildAll();
    const state = mkdtempSync(join(tmpdir(), "berth-screenshots-"));
    const stack = await startBuilt({ port: await freePort(), state });
    try {
      await draw(browser, stack.origin);
    } finally {
      await stack.close();
      rmSync(state, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await main();
