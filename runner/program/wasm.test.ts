import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { run } from "../run/test-run.ts";

/** A module that exports `add(i32, i32)`. */
const add = { base64: "AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=" };
/** A module that calls the imported `env.log(i32)` from its export `run`. */
const log = {
  base64: "AGFzbQEAAAABCAJgAX8AYAAAAgsBA2VudgNsb2cAAAMCAQEHBwEDcnVuAAEKCAEGAEEqEAAL",
};

const serve = "export default { fetch: async () => Response.json(await answer()) };\n";

const programs: Record<string, { files: Program["files"]; answer: unknown }> = {
  "an import is a compiled module": {
    files: {
      "worker.js": `import module from "./lib/add.wasm";\nconst { exports } = new WebAssembly.Instance(module);\nconst answer = () => [String(module), exports.add(2, 40)];\n${serve}`,
      "lib/add.wasm": add,
    },
    answer: ["[object WebAssembly.Module]", 42],
  },
  "an import as wrangler also writes it": {
    files: {
      "src/worker.ts": `import module from "../add.wasm?module";\nconst answer = async (): Promise<unknown> => (await WebAssembly.instantiate(module)).exports.add(2, 3);\n${serve}`,
      "add.wasm": add,
    },
    answer: 5,
  },
  "an import() when it is needed, by a literal and by a computed name": {
    files: {
      "worker.js": `const name = "add";\nconst answer = async () => [(await import("./add.wasm")).default, (await import(\`./\${name}.wasm\`)).default].map(String);\n${serve}`,
      "add.wasm": add,
    },
    answer: ["[object WebAssembly.Module]", "[object WebAssembly.Module]"],
  },
  "a module that calls what it is given": {
    files: {
      "worker.js": `import module from "./log.wasm";\nconst said = [];\nconst answer = async () => { const { exports } = await WebAssembly.instantiate(module, { env: { log: (n) => said.push(n) } }); exports.run(); return said; };\n${serve}`,
      "log.wasm": log,
    },
    answer: [42],
  },
  "the bytes stay readable, and cannot be compiled at run time": {
    files: {
      "worker.js": `import { readFileSync, readdirSync } from "node:fs";\nconst answer = async () => [readdirSync(".").sort(), readFileSync("add.wasm").length, await WebAssembly.compile(readFileSync("add.wasm")).catch(String)];\n${serve}`,
      "add.wasm": add,
    },
    answer: [
      ["add.wasm", "worker.js"],
      41,
      "CompileError: WebAssembly.compile(): Wasm code generation disallowed by embedder",
    ],
  },
  "a module whose bytes are text": {
    files: {
      "worker.js": `import module from "./add.wasm";\nconst answer = () => WebAssembly.Module.exports(module);\n${serve}`,
      "add.wasm": atob(add.base64),
    },
    answer: [{ name: "add", kind: "function" }],
  },
  "a broken file that nothing imports": {
    files: {
      "worker.js": `const answer = () => "loaded";\n${serve}`,
      "broken.wasm": "(module)",
    },
    answer: "loaded",
  },
};

test.each(Object.entries(programs))("%s", async (_, { files, answer }) => {
  const [entry = ""] = Object.keys(files);
  const { body, errors } = await run({ files, entry });
  expect({ errors, answer: JSON.parse(body || "null") }).toEqual({ errors: [], answer });
});

test("what is no WebAssembly is named where it is imported", async () => {
  const files = {
    "worker.js": `const before = 1;\nimport module from "./add.wasm";\n${serve}`,
    "add.wasm": "(module)",
  };
  const { errors, end } = await run({ files, entry: "worker.js" });
  expect(end.outcome).toBe("startup");
  expect(errors).toMatchObject([
    {
      message: "add.wasm is not a WebAssembly module: its bytes cannot be compiled.",
      file: "worker.js",
      line: 2,
    },
  ]);
});
