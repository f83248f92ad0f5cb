import { describe, expect, it } from "vitest";
import { decodeBody, hexDump, joinBytes, prettyJson, textOf } from "./decode-body.ts";

const text = "grüße ☕";
const plain = joinBytes([text]);

async function compress(bytes: Uint8Array<ArrayBuffer>, format: CompressionFormat) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const gzipped = await compress(plain, "gzip");
const deflated = await compress(plain, "deflate");
const twice = await compress(deflated, "gzip");

describe("decodeBody", () => {
  it.each([
    ["gzip", gzipped],
    ["x-gzip", gzipped],
    [" GZIP ", gzipped],
    ["deflate", deflated],
    ["deflate, gzip", twice],
    ["identity", plain],
    [undefined, plain],
  ])("undoes %j", async (encoding, bytes) => {
    expect(await decodeBody(bytes, encoding)).toEqual({ bytes: plain, undone: true });
  });

  it.each(["gzip", "compress", "gzip, compress"])(
    "leaves bytes alone that %j does not undo",
    async (encoding) => {
      expect(await decodeBody(plain, encoding)).toEqual({ bytes: plain, undone: false });
    },
  );
});

describe("joinBytes", () => {
  it("joins text and bytes in their order", () => {
    expect(joinBytes(["é", new Uint8Array([0, 255]), "a"])).toEqual(
      new Uint8Array([0xc3, 0xa9, 0, 255, 0x61]),
    );
  });
});

describe("textOf", () => {
  it.each([
    [plain, undefined, text],
    [new Uint8Array([0xe9]), "text/plain; charset=iso-8859-1", "é"],
    [new Uint8Array([0xe9]), "text/plain", undefined],
    [new Uint8Array([0x61, 0]), "text/plain", undefined],
    [plain, "text/plain; charset=nonsense", undefined],
  ])("reads %j as %j", (bytes, type, expected) => {
    expect(textOf(bytes, type)).toBe(expected);
  });
});

describe("prettyJson", () => {
  it("lays JSON out and leaves the rest", () => {
    expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(prettyJson("{a}")).toBeUndefined();
  });
});

describe("hexDump", () => {
  it("shows sixteen bytes a line and stops", () => {
    const bytes = Uint8Array.from({ length: 40 }, (_, at) => at + 60);
    const lines = hexDump(bytes, 20).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(`000010  4c 4d 4e 4f${" ".repeat(36)}  LMNO`);
  });
});
