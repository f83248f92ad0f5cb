import { expect, it } from "vitest";
import { limits } from "../../contract/limits.ts";
import { readFiles } from "./read-files.ts";

it("reads text as text and other bytes as base64, each under its name", async () => {
  const read = await readFiles([
    new File(["const ship = '🚢';\n"], "server.js"),
    new File([new Uint8Array([0, 1, 255])], "logo.png"),
    new File([""], "empty.txt"),
  ]);
  expect(read).toEqual({
    files: {
      "server.js": "const ship = '🚢';\n",
      "logo.png": { base64: "AAH/" },
      "empty.txt": "",
    },
  });
});

it("refuses what no program can hold, without reading it", async () => {
  const unread = new File(["x".repeat(limits.sourceBytes + 1)], "big.js");
  unread.arrayBuffer = () => Promise.reject(new Error("read"));
  expect(await readFiles([unread])).toEqual({
    problem: "A program has at most 256 KiB of source in 50 files.",
  });
});

it("names the file that cannot be taken", async () => {
  expect(await readFiles([new File([""], "a:b.js")])).toEqual({
    problem: "a:b.js is no name for a file here.",
  });
  const folder = new File([], "views");
  folder.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
  expect(await readFiles([folder])).toEqual({
    problem: "views cannot be read. Is it a folder? Drop the files in it.",
  });
});
