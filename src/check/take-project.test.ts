import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { limits } from "../../contract/limits.ts";
import { pastedProject } from "./pasted-project.ts";
import { takeProject } from "./take-project.ts";

const take = (files: File[], steps: string[] = []) =>
  takeProject({ files, folders: [] }, (done, all) => steps.push(`${done}/${all}`));

const file = (name: string, text = "1;") => new File([text], name);

/** A file as a picked folder gives it. */
function within(path: string, text = "1;"): File {
  const made = file(path.slice(path.lastIndexOf("/") + 1), text);
  Object.defineProperty(made, "webkitRelativePath", { value: path });
  return made;
}

it("takes code and manifests of a folder, and counts what it leaves", async () => {
  const found = await take([
    within("shop/package.json", "{}"),
    within("shop/src/a.ts", "let a = 1;"),
    within("shop/src/types.d.ts"),
    within("shop/node_modules/x/index.js"),
    within("shop/dist/a.js"),
    within("shop/package-lock.json"),
    within("shop/logo.png"),
    within("shop/.env", "SECRET=1"),
    within("shop/film.ts", "a\0b"),
  ]);
  expect(found).toEqual({
    name: "shop",
    files: { "package.json": "{}", "src/a.ts": "let a = 1;" },
    ignored: 7,
  });
});

it("takes an archive by its name", async () => {
  const bytes = zipSync({
    "inner/server.js": strToU8("2;"),
    "inner/node_modules/y.js": strToU8("3;"),
    "inner/README.md": strToU8("Read."),
  });
  const found = await take([new File([new Uint8Array(bytes)], "shop.zip")]);
  expect(found).toEqual({ name: "inner", files: { "server.js": "2;" }, ignored: 1 });
});

it("says how far it is", async () => {
  const steps: string[] = [];
  await take(
    Array.from({ length: 45 }, (_, at) => file(`f${at}.js`)),
    steps,
  );
  expect(steps).toEqual(["0/45", "20/45", "40/45"]);
});

it.each<[string, File[], string]>([
  ["nothing of use", [file("a.png"), file("b.md")], "neither code nor a package.json"],
  ["no archive", [file("a.zip", "no")], "neither a folder nor a zip"],
  ["too much", [file("a.js", "/".repeat(limits.checkBytes + 1))], "Drop a part of it"],
  [
    "too many",
    Array.from({ length: limits.checkFiles + 1 }, (_, at) => file(`f${at}.js`)),
    `${limits.checkFiles} files`,
  ],
])("refuses %s in a sentence", async (_, files, sentence) => {
  const found = await take(files);
  expect("problem" in found ? found.problem : "").toContain(sentence);
});

it.each<[string, string, string]>([
  ["a manifest", '{ "name": "a" }', "package.json"],
  ["a manifest that is cut off", '{ "name": "a", ', "package.json"],
  ["code", 'require("http").createServer();', "server.js"],
  ["TypeScript", "interface A { b: string }\nexport const a = 1;", "server.ts"],
  ["a fenced file", "`lib/a.js`\n\n```js\n1;\n```\n", "lib/a.js"],
  ["fenced code", "```js\n1;\n```\n", "server.js"],
])("knows %s that is pasted", async (_, text, path) => {
  const { files } = await pastedProject(text);
  expect(Object.keys(files)).toEqual([path]);
});
