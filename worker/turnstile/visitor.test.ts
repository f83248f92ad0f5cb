import { expect, it } from "vitest";
import { cdataOf, visitorId, visitorOf } from "./visitor.ts";

function from(cookie?: string): Request {
  return new Request("https://berth.test/", cookie === undefined ? {} : { headers: { cookie } });
}

it("makes a new visitor a cookie, and knows them by it", async () => {
  const visitor = await visitorOf(from());
  expect(visitor.setCookie).toMatch(
    /^berth_visitor=[\w-]{22}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const [pair] = visitor.setCookie?.split(";") ?? [];
  const again = await visitorOf(from(`theme=dark; ${pair}`));
  expect(again).toEqual({ cdata: visitor.cdata });
});

it("leaves Secure away over plain http", async () => {
  const { setCookie } = await visitorOf(from(), "http://localhost:5173");
  expect(setCookie).toMatch(/; HttpOnly; SameSite=Lax$/);
});

it("makes cdata of the characters that Turnstile allows, and not the id itself", async () => {
  const id = "A".repeat(22);
  expect(await cdataOf(id)).toMatch(/^[\w-]{43}$/);
  expect(await cdataOf(id)).not.toContain(id);
  expect((await visitorOf(from(`berth_visitor=${id}`))).cdata).toBe(await cdataOf(id));
});

it.each(["", "short", "A".repeat(23), `${"A".repeat(21)}"`, `${"A".repeat(21)}%3B`])(
  "takes %o for no visitor",
  async (value) => {
    const request = from(`berth_visitor=${value}`);
    expect(visitorId(request)).toBeUndefined();
    expect((await visitorOf(request)).setCookie).toBeDefined();
  },
);
