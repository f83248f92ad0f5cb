import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { findExample } from "../programs/examples.ts";
import { saveProgram } from "../programs/store.ts";
import { answerImage, type ImageSite } from "./answer-image.ts";
import { ogImage } from "./og-image.ts";
import { programOf } from "../code/test-program.ts";
import { pngSize } from "./test-png-size.ts";

const origin = "https://berth.test";

async function share(title: string, listed = true): Promise<string> {
  const saved = await saveProgram(env.DB, {
    title,
    description: "",
    program: programOf("const a = 1;"),
    requests: [],
    listed,
    parent: null,
    deleteTokenHash: "hash",
  });
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.id;
}

type Draw = ImageSite["og"]["fetch"];

/** Asks the room itself, with a drawing of the test's own. */
async function ask(path: string, draw: Draw, init: RequestInit = {}): Promise<Response> {
  const ctx = createExecutionContext();
  const site = {
    db: env.DB,
    assets: env.ASSETS,
    og: { fetch: draw },
    waitUntil: (work: Promise<unknown>) => ctx.waitUntil(work),
  };
  const answer = await answerImage(new Request(new URL(path, origin), init), site);
  await waitOnExecutionContext(ctx);
  if (answer === undefined) throw new Error(`${path} is no image's address.`);
  return answer;
}

const drawn = new Uint8Array([1, 2, 3]);
const drawAtOnce: Draw = () => Promise.resolve(new Response(drawn));

it("draws a stored program, listed or not, at the address in its page's head", async () => {
  for (const listed of [true, false]) {
    const id = await share("Stored", listed);
    const { url } = ogImage(origin, { kind: "program", id, title: "Stored", status: null });
    const page = await (await exports.default.fetch(`${origin}/p/${id}`)).text();
    expect(page).toContain(`<meta property="og:image" content="${url}" data-managed>`);
    const answer = await exports.default.fetch(url);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    });
    expect(answer.headers.get("set-cookie")).toBeNull();
    const png = new Uint8Array(await answer.arrayBuffer());
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
  }
});

it("draws examples", async () => {
  const example = findExample("hello-http");
  if (example === undefined) throw new Error("hello-http");
  const { url } = ogImage(origin, { kind: "example", example });
  const answer = await exports.default.fetch(url);
  expect(answer.headers.get("cache-control")).toContain("immutable");
  expect(pngSize(new Uint8Array(await answer.arrayBuffer())).width).toBe(1200);
});

it("has the default drawn beforehand, small and of the same size", async () => {
  const answer = await exports.default.fetch(ogImage(origin, { kind: "default" }).url);
  expect(answer.headers.get("cache-control")).toContain("immutable");
  const png = new Uint8Array(await answer.arrayBuffer());
  expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
  expect(png.byteLength).toBeLessThan(100 * 1024);
});

it("draws once, however the address ends", async () => {
  const draw = vi.fn<Draw>(drawAtOnce);
  const path = `/og/${await share("Once")}.png`;
  for (const query of ["", "?v=wrong", "?v=other&x=y"]) {
    const answer = await ask(path + query, draw);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(drawn);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  }
  expect(draw).toHaveBeenCalledTimes(1);
});

it("answers HEAD as GET, without the body", async () => {
  const path = `/og/${await share("Head")}.png`;
  const get = await ask(path, drawAtOnce);
  await get.arrayBuffer();
  const head = await ask(path, drawAtOnce, { method: "HEAD" });
  expect(head.status).toBe(200);
  expect([...head.headers]).toEqual([...get.headers]);
  expect(head.headers.get("content-length")).toBe("3");
  expect(head.body).toBeNull();
});

it("confirms a copy that is still right, without drawing", async () => {
  const path = `/og/${await share("Copy")}.png`;
  const first = await ask(path, drawAtOnce);
  await first.arrayBuffer();
  const etag = first.headers.get("etag") ?? "";
  const draw = vi.fn<Draw>(drawAtOnce);
  for (const held of [etag, `"other", W/${etag}`, "*"]) {
    const again = await ask(path, draw, { headers: { "if-none-match": held } });
    expect([held, again.status, again.headers.get("etag")]).toEqual([held, 304, etag]);
  }
  const other = await ask(path, draw, { headers: { "if-none-match": '"other"' } });
  expect(other.status).toBe(200);
  await other.arrayBuffer();
  expect(draw).not.toHaveBeenCalled();
});

it.each(["/og/zzzzzzzzzz.png", "/og/nope.png", "/og/%00.png", "/og/examples/nope.png"])(
  "has nothing at %s",
  async (path) => {
    const answer = await exports.default.fetch(origin + path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    await answer.text();
  },
);

it("is read only", async () => {
  const answer = await exports.default.fetch(`${origin}/og/default.png`, { method: "POST" });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("GET, HEAD");
  await answer.text();
});

it("sends the default image when drawing fails, and says so once", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const id = await share("Fails");
  const { url } = ogImage(origin, { kind: "program", id, title: "Fails", status: null });
  const answer = await ask(url, () => Promise.reject(new Error("out of memory")));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("etag")).toBeNull();
  expect(pngSize(new Uint8Array(await answer.arrayBuffer())).width).toBe(1200);
  expect(errors.mock.calls).toHaveLength(1);
  expect(String(errors.mock.calls[0])).toContain("out of memory");
  errors.mockClear();

  const later = await ask(url, drawAtOnce);
  expect(later.headers.get("cache-control")).toContain("immutable");
  await later.arrayBuffer();
});
