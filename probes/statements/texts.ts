import { checkStatements } from "./checks.ts";
import { exampleStatements } from "./examples.ts";
import { shelfStatements } from "./shelf.ts";
import type { Statement } from "./statement.ts";

const noUpgrade = {
  probe: "server-upgrade-silent",
  outcome: { value: { effect: false, upgrades: 0, requests: 1 } },
} as const;
const nothingWithoutCompat = {
  probe: "modules-without-compat",
  outcome: {
    value: { missing: ["buffer", "crypto", "events", "fs", "http", "path", "stream", "util"] },
  },
};
const server = { probe: "http-createserver-works", outcome: { value: "ready" } };

/** Every other sentence about Node on Workers: explanations of errors, lines that a run prints, pages, the README. */
export const textStatements: readonly Statement[] = [
  {
    file: "runner/compatibility/explain.ts",
    words: "Node's modules come with nodejs_compat.",
    backing: [nothingWithoutCompat],
  },
  {
    file: "src/playground/dates-dialog.tsx",
    words: "the flag nodejs_compat is added, without which no program has",
    backing: [nothingWithoutCompat],
  },
  {
    file: "src/playground/date-changes.tsx",
    words: "a program has Node’s modules only with the flag nodejs_compat.",
    backing: [nothingWithoutCompat],
  },
  {
    file: "src/playground/note-text.ts",
    words: "and only with the flag nodejs_compat.",
    backing: [nothingWithoutCompat],
  },
  {
    file: "runner/compatibility/explain.ts",
    words: "on the compatibility date ${settings.date}.",
    backing: [
      {
        probe: "http-server-flag-needed",
        date: "2024-09-23",
        outcome: { throws: { message: 'No such module "node:http"' } },
      },
      { probe: "http-server-flag-needed", outcome: { value: { made: true } } },
    ],
  },
  {
    file: "runner/compatibility/explain.ts",
    words: "node:http has no server on the compatibility date",
    backing: [
      {
        probe: "http-server-flag-needed",
        date: "2025-08-15",
        outcome: { throws: { message: "The createServer method is not implemented" } },
      },
      { probe: "http-server-flag-needed", date: "2025-09-01", outcome: { value: { made: true } } },
    ],
  },
  {
    file: "runner/compatibility/explain.ts",
    words: "Workers do not have all of Node.",
    backing: [
      {
        probe: "node-polyfills-absent-without-wrangler",
        outcome: { value: { missing: ["sea"] } },
      },
    ],
  },
  {
    file: "runner/run/describe-error.ts",
    words: "No engine runs decorators yet",
    backing: [{ probe: "decorators-refused", outcome: { refused: "SyntaxError" } }],
  },
  {
    file: "runner/harness/exit.ts",
    words: "a Worker has no process that could end.",
    backing: [
      { probe: "process-exit-cancels", outcome: { refused: "Canceling the request" } },
      { probe: "process-exit-at-startup", outcome: { value: "goes on" } },
    ],
  },
  {
    file: "runner/harness/uncaught.ts",
    words: "Node ends there; on Workers a program goes on.",
    backing: [{ probe: "uncaught-at-startup", outcome: { value: "goes on" } }],
  },
  {
    file: "runner/harness/uncaught.ts",
    words: "It was refused in this run.",
    backing: [
      { probe: "global-scope-refused", phase: "startup", outcome: { value: { allowed: [] } } },
    ],
  },
  {
    file: "runner/harness/no-ops.ts",
    words: "nothing can connect to it.",
    backing: [{ probe: "net-server-listens-in-vain", outcome: { value: { effect: false } } }],
  },
  {
    file: "runner/harness/no-ops.ts",
    words: "no request will ever call it.",
    backing: [noUpgrade],
  },
  {
    file: "runner/harness/find-handler.ts",
    words: "Workers never call a server's 'upgrade' listeners.",
    backing: [noUpgrade],
  },
  {
    file: "runner/harness/find-handler.ts",
    words: "Workers never call the 'upgrade' listeners of a node:http server.",
    backing: [noUpgrade],
  },
  {
    file: "contract/about-article.ts",
    words: "with Node’s own modules as Workers has them",
    backing: [server],
  },
  {
    file: "README.md",
    words: "Nothing of this has to be edited for Workers.",
    backing: [{ probe: "fw-express-runs", outcome: { value: {} } }],
  },
  ...checkStatements,
  ...shelfStatements,
  ...exampleStatements,
];
