import { describe, expect, it } from "vitest";
import { emptyRequest, requestOf, withHeader } from "./request-form.ts";

describe("requestOf", () => {
  it("leaves out rows that are empty and a body that is not sent", () => {
    const form = {
      ...emptyRequest,
      headers: [
        ["", ""],
        ["a", "b"],
      ] satisfies [string, string][],
      body: "unsent",
    };
    expect(requestOf(form)).toEqual({
      request: { method: "GET", path: "/", headers: [["a", "b"]] },
    });
    expect(requestOf({ ...form, method: "POST" })).toMatchObject({ request: { body: "unsent" } });
  });

  it.each([
    [{ ...emptyRequest, path: "x" }, "A path begins with a slash."],
    [{ ...emptyRequest, method: "TRACE" }, "This method cannot be sent."],
    [{ ...emptyRequest, method: "" }, "This method cannot be sent."],
    [
      { ...emptyRequest, headers: [["a b", "c"]] satisfies [string, string][] },
      "A header name has letters, digits and !#$%&'*+-.^_`|~ only.",
    ],
    [
      { ...emptyRequest, method: "POST", body: "x".repeat(1024 * 1024 + 1) },
      "A request body has at most 1024 KiB.",
    ],
  ])("says what is wrong", (form, problem) => {
    expect(requestOf(form)).toEqual({ problem });
  });
});

describe("withHeader", () => {
  const headers: [string, string][] = [
    ["Content-Type", "text/plain"],
    ["a", "b"],
  ];

  it("sets, adds and takes away, whatever the case of the name", () => {
    expect(withHeader(headers, "content-type", "x/y")).toEqual([
      ["Content-Type", "x/y"],
      ["a", "b"],
    ]);
    expect(withHeader(headers, "content-type", "")).toEqual([["a", "b"]]);
    expect(withHeader([], "content-type", "x/y")).toEqual([["content-type", "x/y"]]);
    expect(withHeader([["a", "b"]], "content-type", "")).toEqual([["a", "b"]]);
  });
});
