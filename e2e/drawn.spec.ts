import { describe, expect, it } from "vitest";
import { stacks } from "./stacks.ts";

describe.each(stacks)("what is drawn ($name)", (stack) => {
  it("is a PNG, and the install files are there", async () => {
    const image = await fetch(`${stack.origin}/og/examples/hello-http.png`);
    expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(image.headers.get("cache-control")).not.toBe("no-store");
    await image.arrayBuffer();
    const html = await (await fetch(stack.origin)).text();
    const links = [
      ...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]*)"/g),
    ];
    expect(links).toHaveLength(4);
    for (const [, href = ""] of links) {
      const file = await fetch(stack.origin + href);
      expect([href, file.status]).toEqual([href, 200]);
      await file.arrayBuffer();
    }
  });
});
