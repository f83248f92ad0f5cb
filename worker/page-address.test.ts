import { expect, it } from "vitest";
import { canonicalPath } from "./page-address.ts";

it.each([
  ["/", undefined],
  ["/examples/hello-http", undefined],
  ["/examples/v1.2", undefined],
  ["/p/abc", undefined],
  ["/unknown/", undefined],
  ["/unknown/index.html", undefined],
  ["/robots.txt", undefined],
  ["/@fs/home/me/berth/src/main.tsx", undefined],
  ["/index.html", "/"],
  ["//", "/"],
  ["/examples/hello-http/", "/examples/hello-http"],
  ["/examples/hello-http///", "/examples/hello-http"],
  ["/examples/hello-http/index.html", "/examples/hello-http"],
  ["/Examples/hello-http", "/examples/hello-http"],
  ["/examples/hello%2Dhttp", "/examples/hello-http"],
  ["/examples//hello-http", "/examples/hello-http"],
  ["//evil.test", "/evil.test"],
  ["///evil.test//", "/evil.test/"],
  ["//evil.test/index.html", "/evil.test/index.html"],
])("%s goes to %s", (pathname, canonical) => {
  expect(canonicalPath(pathname)).toBe(canonical);
});

it("has one step only", () => {
  for (const pathname of [
    "/examples/%41%20b%2Fc:d",
    "//P//x/index.html",
    "/examples/%F0%9F%9A%A2/",
  ]) {
    const canonical = canonicalPath(pathname);
    expect(canonical).toBeTypeOf("string");
    expect(canonicalPath(canonical ?? "")).toBeUndefined();
  }
});
