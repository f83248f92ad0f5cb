import { describe, expect, it } from "vitest";
import { boundaryOf } from "./body-kind.ts";
import { multipartBody, type Part, readMultipart } from "./multipart.ts";

const bytes = new Uint8Array([0, 255, 13, 10, 45, 45]);
const file: Part = { name: "up", file: 'a "b".bin', type: "image/png", bytes };

describe("multipartBody", () => {
  it("writes fields as a browser does", async () => {
    expect(await multipartBody([{ name: 'n"\r\n', value: "é\r\n2" }], "xyz")).toBe(
      '--xyz\r\nContent-Disposition: form-data; name="n%22%0D%0A"\r\n\r\né\r\n2\r\n--xyz--\r\n',
    );
  });

  it("is read back as it was, files and all", async () => {
    const parts: Part[] = [{ name: "a", value: "1" }, file, { name: "a", value: "" }];
    const body = await multipartBody(parts, "xyz");
    expect(body).toHaveProperty("base64");
    const read = await readMultipart(body, "multipart/form-data; boundary=xyz");
    expect(read.map(({ name }) => name)).toEqual(["a", "up", "a"]);
    expect(read[1]).toMatchObject({ type: "image/png", bytes });
  });

  it("reads nothing from what is not multipart", async () => {
    expect(await readMultipart("a=1", "multipart/form-data; boundary=xyz")).toEqual([]);
    expect(await readMultipart("", "multipart/form-data; boundary=xyz")).toEqual([]);
  });
});

it.each([
  ["multipart/form-data; boundary=a-b", "a-b"],
  ['multipart/form-data; charset=utf-8; Boundary="a b"; x=y', "a b"],
  ["multipart/form-data", undefined],
])("finds the boundary of %s", (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary);
});
