import { env, exports } from "cloudflare:workers";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import * as v from "valibot";
import { Oembed } from "../../contract/oembed.ts";
import { deleteProgram, saveProgram } from "../programs/store.ts";
import { sha256 } from "../programs/sha256.ts";
import { elementsOf } from "../test-elements.ts";
import { oembedXml } from "./oembed-xml.ts";
import { refusal } from "./test-client.ts";

const origin = "https://berth.test";
const attack = "A</title><script>&\"'\0\u{FFFF}\u{1F6A2}";

async function share(title: string, deleteToken = ""): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title,
    description: "",
    program: { files: { "a.js": "" }, entry: "a.js" },
    requests: [],
    listed: false,
    parent: null,
    deleteTokenHash: await sha256(deleteToken),
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

function ask(query: Record<string, string>, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(`${origin}/oembed?${new URLSearchParams(query).toString()}`, init);
}

async function answerTo(query: Record<string, string>): Promise<Oembed> {
  const answer = await ask(query);
  expect(answer.status).toBe(200);
  return v.parse(Oembed, await answer.json());
}

/** The elements below the root of an XML document; throws where it is not well-formed. */
function fieldsOf(xml: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let open = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    open = name;
  });
  parser.on("text", (text) => {
    if (open !== "" && text.trim() !== "") fields[open] = text;
  });
  parser.write(xml).close();
  return fields;
}

it("links to an example, with its image", async () => {
  const answer = await ask({ url: `${origin}/examples/hello-http` });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/json",
    "cache-control": "public, max-age=300",
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
  expect(answer.headers.getSetCookie()).toEqual([]);
  const shown = v.parse(Oembed, await answer.json());
  expect(shown).toEqual({
    version: "1.0",
    type: "link",
    title: "Hello, node:http",
    author_name: "Berth",
    author_url: `${origin}/`,
    provider_name: "Berth",
    provider_url: `${origin}/`,
    cache_age: 300,
    thumbnail_url: expect.stringContaining(`${origin}/og/examples/hello-http.png?v=`),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  const image = await exports.default.fetch(shown.thumbnail_url ?? "");
  expect(image.headers.get("content-type")).toBe("image/png");
  await image.arrayBuffer();
});

it("says the same of a shared program in both formats", async () => {
  const url = `${origin}/p/${await share("A server")}`;
  const json = await answerTo({ url, format: "json" });
  const html = expect.stringMatching(
    /^<iframe src="https:\/\/berth\.test\/embed\/\w{10}" title="A server" width="720" height="440" .*><\/iframe>$/,
  );
  expect(json).toMatchObject({ title: "A server", type: "rich", html, width: 720, height: 440 });
  expect(json).not.toHaveProperty("author_name");
  const answer = await ask({ url, format: "xml" });
  expect(answer.headers.get("content-type")).toBe("text/xml; charset=utf-8");
  const asText = Object.entries(json).map(([name, value]) => [name, String(value)]);
  expect(fieldsOf(await answer.text())).toEqual(Object.fromEntries(asText));
});

it("keeps any title as text", async () => {
  const url = `${origin}/p/${await share(attack)}`;
  expect((await answerTo({ url })).title).toBe(attack);
  const xml = await (await ask({ url, format: "xml" })).text();
  expect(fieldsOf(xml)["title"]).toBe(attack.replace(/[\0\u{FFFF}]/gu, ""));
});

it("is XML whatever it holds", () => {
  const every = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit)).join("");
  const xml = oembedXml({
    version: "1.0",
    type: "link",
    title: every,
    provider_name: "",
    provider_url: "",
    cache_age: 1,
  });
  expect(fieldsOf(xml)["title"]?.length).toBeGreaterThan(0xf0_00);
});

it.each([
  ["/p/:ID/", "typed"],
  ["//p/:id", "with doubled slashes"],
  ["/p/:id?utm_source=a#line", "with a query"],
])("knows the address %s, %s", async (path) => {
  const id = await share("Spelled");
  const url = origin + path.replace(":ID", id.toUpperCase()).replace(":id", id);
  expect((await answerTo({ url })).title).toBe("Spelled");
  expect((await answerTo({ url: url.replace("https:", "http:") })).title).toBe("Spelled");
});

it.each([
  ["maxwidth", "1200", true],
  ["maxwidth", "1199", false],
  ["maxheight", "630", true],
  ["maxheight", "629", false],
])("shows its image where it fits: %s %s", async (name, value, fits) => {
  const shown = await answerTo({ url: `${origin}/examples/hello-http`, [name]: value });
  const names = Object.keys(shown).filter((field) => field.startsWith("thumbnail_"));
  expect(names).toHaveLength(fits ? 3 : 0);
});

it("frames a program in no more than what was asked for", async () => {
  const url = `${origin}/p/${await share(attack)}`;
  const shown = await answerTo({ url, maxwidth: "400", maxheight: "9000" });
  expect(shown).toMatchObject({ width: 400, height: 440, title: attack });
  const html = "html" in shown ? shown.html : "";
  const frames = await elementsOf(html, "*");
  expect(frames).toHaveLength(1);
  expect(frames[0]?.attributes).toMatchObject({ width: "400", height: "440" });
});

it.each([
  ["no url", {}, 400, "url: Give"],
  ["a size that is none", { url: `${origin}/p/0123456789`, maxwidth: "wide" }, 400, "maxwidth: "],
  ["another format", { url: `${origin}/examples/hello-http`, format: "yaml" }, 501, "json and xml"],
  ["a program that is not there", { url: `${origin}/p/0123456789` }, 404, "no program"],
  ["an example that is not there", { url: `${origin}/examples/nope` }, 404, "no program"],
  ["a page that is no program", { url: `${origin}/about` }, 404, "no program"],
  ["another site", { url: "https://elsewhere.test/examples/hello-http" }, 404, "no program"],
  ["a file", { url: `${origin}/p/0123456789.json` }, 404, "no program"],
  ["no address", { url: "hello-http" }, 404, "no program"],
  ["another scheme", { url: "ftp://berth.test/examples/hello-http" }, 404, "no program"],
  ["an address that does not decode", { url: `${origin}/p/%ff` }, 404, "no program"],
])("refuses %s", async (_what, query, status, sentence) => {
  const answer = await ask({ ...query });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await refusal(answer)).toMatchObject({
    status,
    message: expect.stringContaining(sentence),
  });
});

it("knows nothing more of what is deleted", async () => {
  const id = await share("Gone", "token");
  const url = `${origin}/p/${id}`;
  await answerTo({ url });
  expect(await deleteProgram(env.DB, id, "token")).toBe("deleted");
  expect((await ask({ url })).status).toBe(404);
});

it("is read only, and answers HEAD as GET", async () => {
  const query = { url: `${origin}/examples/hello-http` };
  const get = await ask(query);
  await get.text();
  const head = await ask(query, { method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, null]);
  expect([...head.headers]).toEqual([...get.headers]);
  const post = await ask(query, { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  await post.text();
});

it("is linked to from the pages that it knows, and from no other", async () => {
  const id = await share(attack);
  for (const path of [`/p/${id}`, "/examples/hello-http"]) {
    const html = await (await exports.default.fetch(origin + path)).text();
    const links = await elementsOf(html, 'head > link[rel="alternate"][type$="+oembed"]');
    expect(links.map(({ attributes }) => attributes["type"])).toEqual([
      "application/json+oembed",
      "text/xml+oembed",
    ]);
    for (const { attributes } of links) {
      expect(attributes).toHaveProperty("data-managed");
      const answer = await exports.default.fetch(
        attributes["href"]?.replaceAll("&amp;", "&") ?? "",
      );
      expect(answer.status).toBe(200);
      await answer.text();
    }
  }
  const about = await (await exports.default.fetch(`${origin}/about`)).text();
  expect(about).not.toContain("+oembed");
});
