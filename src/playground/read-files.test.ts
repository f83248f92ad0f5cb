import { expect, it } from "vitest";
import { limits } from "../../contract/limits.ts";
import { strToU8, zipSync } from "fflate";
import { readFiles as readFound, readProject } from "./read-files.ts";

const readFiles = (list: File[]) => readFound(list.map((file) => ({ path: file.name, file })));

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
    problem: "A program has at most 256 KiB of source in 50 files; these are 257 KiB in 1.",
  });
});

it("names the file that cannot be taken", async () => {
  expect(await readFiles([new File([""], "a:b.js")])).toEqual({
    problem: "a:b.js is no name for a file here.",
  });
  const folder = new File([], "views");
  folder.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
  expect(await readFiles([folder])).toEqual({
    problem: "views cannot be read.",
  });
});

function archive(files: Record<string, string>): File {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new File([new Uint8Array(zipSync(Object.fromEntries(entries)))], "project.zip");
}

it("opens an archive as the program that it holds, without what is made, locked or secret", async () => {
  const zip = archive({
    "shop/package.json": '{"scripts":{"start":"node bin/www.js"}}',
    "shop/bin/www.js": "run();",
    "shop/app.js": "app();",
    "shop/.env": "KEY=1",
    "shop/package-lock.json": "{}",
    "shop/node_modules/a/index.js": "a",
    "shop/.git/HEAD": "ref",
  });
  expect(await readProject({ files: [zip], folders: [] })).toEqual({
    files: {
      "package.json": '{"scripts":{"start":"node bin/www.js"}}',
      "bin/www.js": "run();",
      "app.js": "app();",
    },
    entry: "bin/www.js",
    secrets: [".env"],
  });
});

it.each([
  ["no archive", new File(["text"], "a.zip"), /neither a folder nor a zip/],
  ["nothing that runs", archive({ "README.md": "# Hi" }), /no JavaScript/],
  ["more than a program holds", archive({ "a.js": "x".repeat(300 * 1024) }), /at most 256 KiB/],
])("says why it does not open %s", async (_what, file, problem) => {
  expect(await readProject({ files: [file], folders: [] })).toEqual({
    problem: expect.stringMatching(problem),
  });
});

it("is no project where single files are given", async () => {
  expect(await readProject({ files: [new File([""], "a.js")], folders: [] })).toBeUndefined();
});
