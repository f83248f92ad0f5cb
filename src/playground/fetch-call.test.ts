import { expect, it } from "vitest";
import { fetchCall } from "./fetch-call.ts";

const url = "https://abc.run.test/";

it("is one line for a plain GET", () => {
  expect(fetchCall(url, { method: "GET", path: "/a?b", headers: [["Host", "x"]] })).toBe(
    'const response = await fetch("https://abc.run.test/a?b");',
  );
});

it.each(['a"b\n`${c}`</script>', { base64: "AP8=" }])(
  "sends what it was made of: %j",
  async (body) => {
    const request = {
      method: "POST",
      path: "/",
      headers: [
        ["a", "1"],
        ["a", '"2"'],
      ] satisfies [string, string][],
      body,
    };
    const sent: Request[] = [];
    const send = (address: string, init: RequestInit) => {
      sent.push(new Request(address, init));
    };
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the call must be run to show that it is right
    await new Function("fetch", `return (async () => { ${fetchCall(url, request)} })()`)(send);
    const [made] = sent;
    expect(made?.method).toBe("POST");
    expect(made?.headers.get("a")).toBe('1, "2"');
    const bytes = new Uint8Array((await made?.arrayBuffer()) ?? []);
    const expected =
      typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array([0, 255]);
    expect(bytes).toEqual(expected);
  },
);
