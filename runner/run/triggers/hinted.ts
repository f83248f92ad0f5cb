import { expect } from "vitest";
import { program } from "../test-run.ts";
import { at, type Trigger } from "./trigger.ts";

/** What is nearly right before the first request, and the hint that says what it should be. */
export const hintedTriggers: Record<string, Trigger> = {
  "syntax, a decorator": {
    of: program("a.ts", "const get = () => undefined;\nclass A {\n  @get() b() {}\n}"),
    error: {
      kind: "syntax",
      hint: expect.stringMatching(/^No engine runs decorators/),
      ...at("a.ts", 3, 3),
    },
  },
  "syntax, a namespace with values": {
    of: program("a.ts", "const a = 1;\nnamespace Names { export const b = a; }\nNames.b;"),
    error: {
      kind: "syntax",
      message: 'The namespace "Names" holds values, and TypeScript is erased here, not compiled.',
      ...at("a.ts", 2, 1),
    },
  },
  "unknown-package, an alias": {
    of: program("a.ts", "import { b } from '@/lib/b';\nb();"),
    error: {
      kind: "unknown-package",
      hint: expect.stringMatching(/^Aliases of tsconfig\.json/),
      ...at("a.ts", 1, 20),
    },
  },
  "startup, a file that is nearly there": {
    of: {
      entry: "app.js",
      files: { "app.js": "\nrequire('./Routes/user');", "routes/users.js": "" },
    },
    error: {
      kind: "startup",
      hint: expect.stringMatching(/^Did you mean "\.\/routes\/users\.js"\? /),
      ...at("app.js", 2, 1),
    },
  },
  "startup, an import of a file that is nearly there": {
    of: {
      entry: "app.mjs",
      files: { "app.mjs": "import './lib/stor.mjs';", "lib/store.mjs": "" },
    },
    error: {
      kind: "startup",
      hint: expect.stringMatching(/^Did you mean "\.\/lib\/store\.mjs"\? /),
      ...at("app.mjs", 1, 9),
    },
  },
};
