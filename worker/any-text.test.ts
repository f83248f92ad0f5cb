import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import * as v from "valibot";
import { Bootstrap, type PageData } from "../contract/page.ts";
import { ProgramPath } from "../contract/program.ts";
import { answerDocument } from "./document.ts";
import { pageHead } from "./pages/page-head.ts";
import { readingView } from "./pages/reading-view.ts";
import { sourceCode } from "./pages/source-code.ts";
import { programUrls } from "./programs/stored-program.ts";
import { saveProgram } from "./programs/store.ts";
import { shellDocument } from "./shell/shell-document.ts";
import { writeDocument } from "./shell/write-document.ts";
import { attributeOf, parseDocument, shapeOf, textOf } from "./test-document.ts";

const attacks = fc.constantFrom(
  "</script>",
  "<!--",
  "<script>",
  "]]>",
  "</title>",
  "</pre></code>",
  '" onload="x',
  "' style='x",
  "&amp;&lt;&quot;&#39;&copy",
  "$&$`$1",
  "\0",
  "\r\n",
  "\u2028\u2029",
  "\uFEFF",
  "\u202E",
  "NONCE",
  "{{}}",
);
/** UTF-16 units as they come: also halves of pairs. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
const anyText = fc
  .array(fc.oneof(attacks, units, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 4 })
  .map((parts) => parts.join(""));
/** Of these names the contract's records keep no key. */
const keyless = new Set(["__proto__", "prototype", "constructor"]);
const path = anyText.filter(
  (text) => v.is(ProgramPath, text) && text !== "main.js" && !keyless.has(text),
);

/** Five texts each. */
const input = fc.record({
  title: anyText.filter((text) => text.trim() !== ""),
  description: anyText,
  code: anyText,
  path,
  other: anyText,
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

const plain: Input = { title: "t", description: "d", code: "c", path: "p", other: "o" };

function programOf({ path: name, code, other }: Input) {
  return { files: { "main.js": code, [name]: other }, entry: "main.js" };
}

/** What a text is once it has been a column of text: halves of pairs have no UTF-8. */
function columns({ title, description, ...rest }: Input): Input {
  return { ...rest, title: title.toWellFormed(), description: description.toWellFormed() };
}

/** What of a text an HTML document can hold: no NUL, no half pair, and one kind of line break. */
function inHtml(text: string): string {
  return text.toWellFormed().replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

type PageOf = (of: Input) => Promise<string>;

function linesLike(text: string): string {
  return "x\n".repeat(inHtml(text).split("\n").length - 1);
}

const shapes = new Map<string, Promise<string>>();

/** The elements of the page of a harmless program of the same make. */
async function plainShape(like: Input, pageOf: PageOf): Promise<string> {
  // A program with folders has a button for its tree.
  const folder = like.path.includes("/") ? "p/" : "";
  // JavaScript puts keys that are whole numbers first, and so do the tabs.
  const name = Object.keys({ "main.js": "", [like.path]: "" })[0] === "main.js" ? "p" : "0";
  const harmless = {
    ...plain,
    path: folder + name,
    description: like.description === "" ? "" : "d",
    code: linesLike(like.code),
    other: linesLike(like.other),
  };
  const key = JSON.stringify(harmless);
  const known = shapes.get(key) ?? pageOf(harmless).then((html) => shapeOf(parseDocument(html)));
  shapes.set(key, known);
  return known;
}

async function expectText(of: Input, pageOf: PageOf): Promise<void> {
  const elements = parseDocument(await pageOf(of));
  expect(shapeOf(elements)).toBe(await plainShape(of, pageOf));

  const find = (tag: string, name: string, value: string) =>
    elements.find((element) => element.tagName === tag && attributeOf(element, name) === value);
  const bootstrap = v.parse(Bootstrap, JSON.parse(textOf(find("script", "id", "bootstrap"))));
  const { data, head } = bootstrap.page;
  expect(data).toMatchObject({
    stored: { title: of.title, description: of.description, program: programOf(of) },
  });

  expect(textOf(elements.find(({ tagName }) => tagName === "title"))).toBe(head.title);
  expect(attributeOf(find("meta", "name", "description"), "content")).toBe(head.description);
  expect(attributeOf(find("meta", "property", "og:title"), "content")).toBe(head.title);
  const linked: unknown = JSON.parse(textOf(find("script", "type", "application/ld+json")));
  expect(linked).toMatchObject({ "@graph": head.structured });

  const withClass = (name: string) =>
    elements.filter((element) => attributeOf(element, "class") === name);
  const [lede, ...ledes] = withClass("lede").map(textOf);
  expect(textOf(elements.find(({ tagName }) => tagName === "h1"))).toBe(inHtml(of.title));
  expect([lede ?? "", ledes.length]).toEqual([inHtml(of.description), 0]);
  const listings = withClass("listing");
  expect(listings.map(textOf)).toEqual([of.code, of.other].map((text) => `${inHtml(text)}\n`));
  const names = ["main.js", of.path];
  expect(listings.map((each) => attributeOf(each, "aria-label"))).toEqual(
    names.map((name) => `Code of ${name}`),
  );
  const paths = Object.keys(programOf(of).files);
  expect(withClass("tab").slice(0, 2).map(textOf)).toEqual(
    paths.map((name) => (name === "main.js" ? `${name}entry` : name)),
  );
  expect(textOf(elements.find(({ tagName }) => tagName === "summary"))).toBe(of.path);
  const links = elements.flatMap((element) => attributeOf(element, "href") ?? []);
  const files = links.flatMap((link) => /\/raw\/(.*)$/.exec(link)?.[1] ?? []);
  expect(files.map(decodeURIComponent)).toEqual(paths);
}

beforeEach(() => {
  shapes.clear();
});

it("is text in the page of a stored program, whatever it is", { timeout: 180_000 }, async () => {
  const site = {
    db: env.DB,
    assets: env.ASSETS,
    origin: env.ORIGIN,
    runHost: env.RUN_HOST,
    turnstile: { ...env, TURNSTILE_SITE_KEY: "" },
  };
  const pageOf = async (of: Input) => {
    const { title, description } = of;
    const program = { program: programOf(of), requests: [], listed: true, parent: null };
    const saved = await saveProgram(env.DB, {
      ...program,
      title,
      description,
      deleteTokenHash: "hash",
    });
    if (saved.outcome !== "saved") throw new Error(saved.outcome);
    const answer = await answerDocument(new Request(`https://berth.test/p/${saved.id}`), site);
    expect(answer.status).toBe(200);
    return answer.text();
  };
  await fc.assert(
    fc.asyncProperty(input.map(columns), async (of) => expectText(of, pageOf)),
    { numRuns: 600 },
  );
});

/** ASSETS without stylesheets: two thirds of the time of parsing a document go into that of every page. */
const plainAssets: Pick<Fetcher, "fetch"> = {
  fetch: async (asked, init) =>
    asked instanceof Request || !String(asked).endsWith(".css")
      ? env.ASSETS.fetch(asked, init)
      : new Response(null, { status: 404 }),
};

it("is text in a document, whatever it is", { timeout: 300_000 }, async () => {
  const shell = await shellDocument(plainAssets, "https://berth.test/", false);
  const pageOf = async (of: Input) => {
    const id = "0123456789";
    const program = programOf(of);
    const stored: Extract<PageData, { page: "program" }>["stored"] = {
      id,
      title: of.title,
      description: of.description,
      program,
      requests: [],
      listed: true,
      parent: null,
      createdAt: "2026-11-21T00:00:00.000Z",
      ...programUrls(id, env.ORIGIN, env.RUN_HOST),
    };
    const head = pageHead({
      title: of.title,
      description: of.description,
      origin: env.ORIGIN,
      path: `/p/${id}`,
      ogType: "article",
      indexed: true,
      structured: (words) => sourceCode(words, program),
    });
    const data: PageData = { page: "program", stored };
    const page = { status: 200, head, data, turnstile: true, readingView: readingView(data) };
    return writeDocument(shell, page, {
      url: `/p/${id}`,
      nonce: "AAAAAAAAAAAAAAAAAAAAAA==",
      theme: undefined,
      widget: undefined,
    });
  };
  const property = fc.asyncProperty(input, async (of) => expectText(of, pageOf));
  await expect(fc.assert(property, { numRuns: 9400 })).resolves.toBeUndefined();
});
