// oxlint-disable-next-line no-restricted-imports -- only a real shell says how words are divided; nothing of it is in the app
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { curlLine } from "./curl-line.ts";
import { parseCurl } from "./parse-curl.ts";
import { requestOf } from "./request-form.ts";
import { shellWords } from "./shell-words.ts";

describe("shellWords", () => {
  it.each([
    "a b  'c d' \"e f\" g\\ h",
    String.raw`'it'\''s' "a\"b\\c\$d" ''`,
    "one \\\n  two \\\n\tthree",
    String.raw`$'tab\tline\nquote\'é\x41' x'y'"z"`,
    "a=$b '$c' ",
  ])("divides as bash does: %s", (command) => {
    const words = execFileSync("/bin/bash", ["-c", `b='$b'; printf '%s\\0' ${command}`]).toString();
    expect(shellWords(command)).toEqual(words.split("\0").slice(0, -1));
  });

  it("takes Windows line ends and a quote that nothing closes", () => {
    expect(shellWords("a \\\r\n b 'c d")).toEqual(["a", "b", "'c", "d"]);
  });
});

const of = (command: string) => parseCurl(command)?.form;

describe("parseCurl", () => {
  it.each([
    ["curl http://x.test", { method: "GET", path: "/" }],
    ["$ curl x.test/a?b=c#d", { method: "GET", path: "/a?b=c" }],
    ["curl 'http://x.test?q=1'", { path: "/?q=1" }],
    ["curl /local/path", { path: "/local/path" }],
    ["curl -I x.test/a", { method: "HEAD" }],
    ["curl -sSLXDELETE x.test/1", { method: "DELETE", path: "/1" }],
    ["curl --request=PATCH --url x.test/1", { method: "PATCH", path: "/1" }],
    ["curl -o out -m 3 -w '%{http_code}' x.test/1", { method: "GET", path: "/1" }],
    [
      "curl -G -d a=1 --data-urlencode 'b=c d' x.test/s?x",
      { method: "GET", path: "/s?x&a=1&b=c%20d", body: "" },
    ],
  ])("reads %s", (command, expected) => {
    expect(of(command)).toMatchObject(expected);
  });

  it("reads what a browser copies, over many lines", () => {
    const command = `curl 'https://x.test/api/items?sort=asc' \\
      -X 'PUT' \\
      -H 'accept: */*' \\
      -H 'content-type: application/json' \\
      -b 'a=1; b=2' \\
      --data-raw $'{"it\\'s":"\\u00e9"}' \\
      --compressed`;
    expect(of(command)).toEqual({
      method: "PUT",
      path: "/api/items?sort=asc",
      headers: [
        ["accept", "*/*"],
        ["content-type", "application/json"],
        ["cookie", "a=1; b=2"],
        ["accept-encoding", "gzip, deflate, br"],
      ],
      body: '{"it\'s":"é"}',
    });
  });

  it("joins data, and names its type unless the command does", () => {
    expect(of("curl -d a=1 -d b=2 x.test")).toMatchObject({
      method: "POST",
      headers: [["content-type", "application/x-www-form-urlencoded"]],
      body: "a=1&b=2",
    });
    expect(of("curl -d x -H 'Content-Type: text/plain' x.test")?.headers).toEqual([
      ["Content-Type", "text/plain"],
    ]);
    expect(of(`curl --json '{"a":' --json '1}' x.test`)).toMatchObject({
      headers: [
        ["content-type", "application/json"],
        ["accept", "application/json"],
      ],
      body: '{"a":1}',
    });
  });

  it("signs with a user, and lets a header of its own stand", () => {
    expect(of("curl -u me:secret x.test")?.headers).toEqual([
      ["authorization", "Basic bWU6c2VjcmV0"],
    ]);
    expect(of("curl -u a:b -H 'Authorization: own' x.test")?.headers).toEqual([
      ["Authorization", "own"],
    ]);
    expect(of("curl -H 'X-Empty;' -H 'Accept:' x.test")?.headers).toEqual([["X-Empty", ""]]);
  });

  it("builds a form, and says which file it has not", () => {
    const parsed = parseCurl("curl -F a=1 -F 'up=@dir/pic.png;type=image/png' x.test");
    const type = parsed?.form.headers[0]?.[1] ?? "";
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(parsed?.form.body).toContain('name="a"\r\n\r\n1\r\n');
    expect(parsed?.form.body).toContain('name="up"; filename="pic.png"');
    expect(parsed?.notes.join()).toContain("dir/pic.png");
    expect(parseCurl("curl -d @body.json x.test")?.notes.join()).toContain("body.json");
  });

  it("has nothing to say of a command without an address", () => {
    expect(parseCurl("curl -X POST")).toBeUndefined();
    expect(parseCurl("curl")).toBeUndefined();
  });

  it("reads back what is copied", () => {
    const request = {
      method: "PUT",
      path: "/a?b='c'&d=$e",
      headers: [
        ["content-type", "text/plain"],
        ["X-Empty", ""],
      ] satisfies [string, string][],
      body: 'it\'s\n"two" \\ lines $x `y`',
    };
    const form = of(curlLine("https://abc.run.test/", request));
    expect(form === undefined ? undefined : requestOf(form)).toEqual({ request });
  });
});
