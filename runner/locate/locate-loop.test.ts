import { expect, test } from "vitest";
import type { Program } from "../../contract/program.ts";
import { runnerPaths } from "../../contract/runner.ts";
import { callRunner, handling, program } from "../run/test-run.ts";

const at = (file: string, line: number, column: number) => ({ file, line, column });

const rows: Record<string, [Program, { file: string; line: number; column: number } | null]> = {
  while: [handling("  let n = 0;\n  while (true) n += 1;"), at("server.js", 3, 3)],
  for: [handling("  for (;;) {}"), at("server.js", 2, 3)],
  "do … while": [handling("  let n = 0;\n  do { n += 1; } while (n > 0);"), at("server.js", 3, 3)],
  "for … of": [
    handling(
      "  const ones = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };\n  for (const one of ones) one;",
    ),
    at("server.js", 3, 3),
  ],
  "for … in, inside the loop that never ends": [
    handling(
      "  let n = 1;\n  while (n > 0) {\n    for (const key in { a: 1, b: 2 }) n += key.length;\n  }",
    ),
    at("server.js", 3, 3),
  ],
  "the inner of two loops": [
    handling("  for (let i = 0; i < 3; i += 1) {\n    let j = 0;\n    while (j < 10) { i; }\n  }"),
    at("server.js", 4, 5),
  ],
  "a loop in a function that a loop calls": [
    handling("  const f = () => { while (true); };\n  for (const x of [1, 2]) f(x);"),
    at("server.js", 2, 21),
  ],
  "at start-up": [program("a.js", "let n = 0;\nfor (;;) n += 1;"), at("a.js", 2, 1)],
  TypeScript: [
    program(
      "a.ts",
      "interface A { n: number }\nconst a: A = { n: 0 };\nexport default {\n  fetch() {\n    while (a.n >= 0) a.n += 1 as number;\n    return new Response('never');\n  },\n};",
    ),
    at("a.ts", 5, 5),
  ],
  "another file": [
    {
      entry: "a.mjs",
      files: {
        "a.mjs":
          "import { spin } from './lib/b.js'; export default { fetch() { spin(); return new Response(); } };",
        "lib/b.js": "export function spin() {\n  for (let i = 0; i >= 0; i += 0) {}\n}",
      },
    },
    at("lib/b.js", 2, 3),
  ],
  "no loop that turns without end": [
    handling("  for (let i = 0; i < 3; i += 1) {}\n  res.end();"),
    null,
  ],
  "no loop at all": [handling("  res.end();"), null],
  "a program that does not compile": [program("a.mjs", "import 'nowhere';"), null],
};

test.each(Object.entries(rows))("%s", async (_, [of, place]) => {
  const answer = await callRunner(runnerPaths.locate, of);
  expect(await answer.json()).toEqual(place);
});
