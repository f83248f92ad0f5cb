import { expect, it } from "vitest";
import { ogImage } from "./og-image.ts";
import { programOf } from "../code/test-program.ts";

const origin = "https://berth.test";
const program = { kind: "program", id: "0123456789", title: "A server", status: null } as const;

it("describes the image of a program wholly", () => {
  const { url, ...image } = ogImage(origin, program);
  expect(url).toMatch(/^https:\/\/berth\.test\/og\/0123456789\.png\?v=[0-9a-z]+$/);
  expect(image).toEqual({
    width: 1200,
    height: 630,
    alt: "A server: the first lines of the program.",
    type: "image/png",
  });
});

it("has another address when it shows something else", () => {
  const example = { slug: "hello", title: "Hello", program: programOf("a") };
  const urls = [
    ogImage(origin, { kind: "default" }),
    ogImage(origin, program),
    ogImage(origin, { ...program, title: "Another" }),
    ogImage(origin, { ...program, status: 200 }),
    ogImage(origin, { ...program, status: 500 }),
    ogImage(origin, { ...program, status: "blocked-loop" }),
    ogImage(origin, { kind: "example", example }),
    ogImage(origin, { kind: "example", example: { ...example, program: programOf("b") } }),
  ].map(({ url }) => url);
  expect(new Set(urls).size).toBe(8);
  expect(urls[6]).toContain("/og/examples/hello.png?v=");
  expect(ogImage(origin, program).url).toBe(urls[1]);
});

it("has an alternative text of one clean line", () => {
  const { alt } = ogImage(origin, { ...program, title: "a\n\0b\uD800" });
  expect(alt).toBe("a b\uFFFD: the first lines of the program.");
});
