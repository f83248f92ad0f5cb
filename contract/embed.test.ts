import { describe, expect, it } from "vitest";
import { badgeCode, embedCode, embedHref, lookOf } from "./embed.ts";

const origin = "https://berth.test";
const id = "0123456789";

describe("embedHref", () => {
  it("says what differs from the default, and lookOf reads it again", () => {
    expect(embedHref(id)).toBe("/embed/0123456789");
    const look = { view: "result", theme: "dark" } as const;
    const href = embedHref(id, look);
    expect(href).toBe("/embed/0123456789?view=result&theme=dark");
    expect(lookOf(new URL(href, origin).searchParams)).toEqual(look);
  });

  it("takes what it does not know for nothing said", () => {
    expect(lookOf(new URLSearchParams("view=toString&theme=pink"))).toEqual({
      view: "split",
      theme: "auto",
    });
  });
});

describe("embedCode", () => {
  it("keeps a title inside its attribute", () => {
    const code = embedCode({ origin, id, title: '"><script>alert(1)</script>\n&amp;' });
    expect(code).toBe(
      '<iframe src="https://berth.test/embed/0123456789" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;" width="100%" height="440" loading="lazy" style="border:0;border-radius:8px"></iframe>',
    );
  });

  it("writes an address with a query so that it survives", () => {
    const code = embedCode({ origin, id, title: "t" }, { view: "code", theme: "dark" });
    expect(code).toContain('src="https://berth.test/embed/0123456789?view=code&amp;theme=dark"');
  });
});

it("links a badge to the program's page", () => {
  expect(badgeCode(origin, id, `${origin}/p/${id}`)).toBe(
    "[![Run on Berth](https://berth.test/badge/0123456789.svg)](https://berth.test/p/0123456789)",
  );
});
