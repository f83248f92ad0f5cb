import type { Program } from "../../contract/program.ts";
import { type Faults, file } from "./fault.ts";

const serves = 'require("node:http").createServer((req, res) => res.end("served")).listen(3000);';
const served = { outcome: "ok", body: "served" } as const;

/** Fifty files, each of which imports all the others. */
function everyFileImportsAll(extension: "js" | "mjs"): Program {
  const names = Array.from({ length: 49 }, (_, at) => `file${at}.${extension}`);
  const imports = (own: string) =>
    names
      .filter((name) => name !== own)
      .map((name) => (extension === "js" ? `require("./${name}");` : `import "./${name}";`))
      .join("\n");
  const entry = `entry.${extension}`;
  const last =
    extension === "js" ? serves : 'export default { fetch: () => new Response("served") };';
  const files = Object.fromEntries(names.map((name) => [name, imports(name)]));
  return { entry, files: { ...files, [entry]: `${imports(entry)}\n${last}` } };
}

const kibi = 1024;

/** Sources that are odd, empty, huge or tied up in each other. */
export const sources: Faults = {
  "an entry that is JSON": { of: file("a.json", '{"a": 1}'), outcome: "startup" },
  "an entry that is broken JSON": { of: file("a.json", "{"), outcome: "startup" },
  "an entry that is a text": { of: file("a.txt", "hello"), outcome: "startup" },
  "an empty entry": { of: file("a.js", ""), outcome: "no-server" },
  "an entry of comments": { of: file("a.js", "// nothing\n/* at all */"), outcome: "no-server" },
  "a comment that is not closed": { of: file("a.js", "/* open"), outcome: "syntax" },
  "a text that is not closed": { of: file("a.js", 'const a = "open'), outcome: "syntax" },
  "a byte order mark": { of: file("a.js", `\uFEFF${serves}`), ...served },
  "a shebang": { of: file("a.js", `#!/usr/bin/env node\n${serves}`), ...served },
  "a byte order mark and a shebang": {
    of: file("a.js", `\uFEFF#!/usr/bin/env node\n${serves}`),
    outcome: ["ok", "syntax"],
  },
  "bytes that are no text": {
    of: { entry: "a.js", files: { "a.js": { base64: "//79/A==" } } },
    outcome: "startup",
  },
  "nothing but zeros": { of: file("a.js", "\0".repeat(100)), outcome: "syntax" },
  "half a surrogate pair": { of: file("a.js", `"\ud800";\n${serves}`), ...served },
  "line breaks of every kind": { of: file("a.js", `\r\n\u2028\u2029\r${serves}`), ...served },
  "one line of 250 KiB": {
    of: file("a.js", `${"{};".repeat((249 * kibi) / 3)}${serves}`),
    ...served,
  },
  "a text of 250 KiB": {
    of: file("a.js", `const text = "${"x".repeat(250 * kibi)}";\n${serves}`),
    ...served,
  },
  "brackets, fifty thousand deep": {
    of: file("a.js", `${"[".repeat(50_000)}${"]".repeat(50_000)};\n${serves}`),
    outcome: ["syntax", "startup", "ok"],
  },
  "brackets, fifty thousand deep, in ESM": {
    of: file("a.mjs", `${"(".repeat(50_000)}1${")".repeat(50_000)};\nexport default {};`),
    outcome: ["syntax", "startup", "no-server"],
  },
  "a sum of fifty thousand numbers": {
    of: file("a.js", `const sum = ${"1+".repeat(50_000)}1;\n${serves}`),
    outcome: ["ok", "syntax", "startup"],
  },
  "blocks, twenty thousand deep, in TypeScript": {
    of: file("a.ts", `${"{".repeat(20_000)}${"}".repeat(20_000)}\n${serves}`),
    outcome: ["ok", "syntax", "startup"],
  },
  "JSX, five thousand deep": {
    of: file("a.jsx", `const page = ${"<a>".repeat(5000)}${"</a>".repeat(5000)};\n${serves}`),
    outcome: ["ok", "syntax", "startup"],
  },
  "a template in a template, a thousand times": {
    of: file("a.js", `const text = ${"`${".repeat(1000)}1${"}`".repeat(1000)};\n${serves}`),
    outcome: ["ok", "syntax", "startup"],
  },
  "fifty files that import each other": { of: everyFileImportsAll("mjs"), ...served },
  "fifty files that require each other": { of: everyFileImportsAll("js"), ...served },
  "a file that requires itself": { of: file("a.js", `require("./a.js");\n${serves}`), ...served },
  "a file that imports itself": {
    of: file("a.mjs", 'import "./a.mjs";\nexport default { fetch: () => new Response("served") };'),
    ...served,
  },
  "two files that wait for each other": {
    of: {
      entry: "a.mjs",
      files: {
        "a.mjs":
          'await import("./b.mjs");\nexport default { fetch: () => new Response("served") };',
        "b.mjs": 'await import("./a.mjs");',
      },
    },
    ...served,
  },
  "a require that goes in circles by computed names": {
    of: file("a.js", "delete require.cache[__filename]; require(__filename);"),
    outcome: "startup",
    says: "Maximum call stack",
  },
  "a file named like a property of every object": {
    of: {
      entry: "constructor.js",
      files: {
        "constructor.js": `require("./toString.js"); ${serves}`,
        "toString.js": "",
        "valueOf/hasOwnProperty.js": "",
      },
    },
    ...served,
  },
  "a with statement": { of: file("a.js", `with ({ a: 1 }) { a; }\n${serves}`), ...served },
  "a sourceURL of the harness": {
    of: file("a.js", `${serves}\n//# sourceURL=__berth/harness.js`),
    ...served,
  },
  "a source map that leads nowhere": {
    of: file("a.js", `${serves}\n//# sourceMappingURL=data:application/json;base64,e30=`),
    ...served,
  },
  "code that would close its wrapper": {
    of: file("a.js", `${serves}\n}); (function () {`),
    outcome: "syntax",
  },
};
