// oxlint-disable-next-line no-restricted-imports -- only a real shell says what quoting is worth; nothing of it is in the app
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { curlLine, shellQuote } from "./curl-line.ts";

describe("shellQuote", () => {
  it.each([
    "plain",
    "",
    "two words",
    "it's",
    '$HOME `id` \\ "',
    "a\nb",
    "!*?[x]{a,b}~;&|<>#",
    "é☕",
  ])("comes through a shell as it was: %j", (word) => {
    expect(execFileSync("/bin/sh", ["-c", `printf %s ${shellQuote(word)}`]).toString()).toBe(word);
  });
});

describe("curlLine", () => {
  const liveUrl = "https://abc.run.test/";

  it("is short for a plain GET", () => {
    expect(curlLine(liveUrl, { method: "GET", path: "/a?b=1&c=2", headers: [] })).toBe(
      "curl 'https://abc.run.test/a?b=1&c=2'",
    );
  });

  it("sends headers and a body as they are", () => {
    const request = {
      method: "POST",
      path: "/",
      headers: [
        ["content-type", "application/json"],
        ["X-Empty", ""],
        ["Host", "other"],
      ] satisfies [string, string][],
      body: '{"it\'s":1}',
    };
    expect(curlLine(liveUrl, request)).toBe(
      String.raw`curl -H 'content-type: application/json' -H 'X-Empty;' --data-raw '{"it'\''s":1}' https://abc.run.test/`,
    );
  });

  it.each([
    [{ method: "HEAD", path: "/", headers: [] }, "curl --head https://abc.run.test/"],
    [{ method: "DELETE", path: "/1", headers: [] }, "curl -X DELETE https://abc.run.test/1"],
    [{ method: "POST", path: "/", headers: [] }, "curl -X POST https://abc.run.test/"],
    [
      { method: "PUT", path: "/", headers: [], body: { base64: "AA==" } },
      "curl -X PUT --data-binary @body.bin https://abc.run.test/",
    ],
  ])("writes %j", (request, line) => {
    expect(curlLine(liveUrl, request)).toBe(line);
  });
});
