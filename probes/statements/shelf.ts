import type { Backing, Statement } from "./statement.ts";

const packages = "runner/shelf/packages.ts";
const templates = "runner/shelf/templates.ts";
const plugins = "runner/shelf/plugins.ts";

const noCode: Backing = { probe: "code-from-text", outcome: { throws: { name: "EvalError" } } };
const refusedAtStart: Backing = {
  probe: "global-scope-refused",
  phase: "startup",
  outcome: { value: { allowed: [] } },
};
const noUpgrade: Backing = {
  probe: "server-upgrade-silent",
  outcome: { value: { effect: false, upgrades: 0, requests: 1 } },
};
const gone: Backing = {
  probe: "fs-tmp-per-request",
  outcome: { value: [{ value: "written" }, { value: "gone" }] },
};

/** What is said of packages of the shelf, where it is said of Workers. */
export const shelfStatements: readonly Statement[] = [
  { file: templates, words: "Workers compile no code in a request.", backing: [noCode] },
  {
    file: packages,
    words: "Workers allow no timer at start-up and compile no code in a request.",
    backing: [refusedAtStart, noCode],
  },
  {
    file: packages,
    words: "the runtime's ServerResponse cannot be called without `new`.",
    backing: [
      {
        probe: "server-response-without-new",
        outcome: { throws: { message: "cannot be invoked without 'new'" } },
      },
    ],
  },
  {
    file: packages,
    words: "Workers take no other than their own.",
    backing: [
      { probe: "response-of-another-class", outcome: { refused: "did not resolve to 'Response'" } },
    ],
  },
  {
    file: packages,
    words: "what a request writes to `/tmp` is gone with it.",
    backing: [gone],
  },
  { file: plugins, words: "What a request writes to `/tmp` is gone with it.", backing: [gone] },
  {
    file: templates,
    words: "by timers, which Workers refuse at start-up.",
    backing: [refusedAtStart],
  },
  {
    file: packages,
    words: "It sets a timer while it loads, which Workers refuse.",
    backing: [refusedAtStart],
  },
  {
    file: plugins,
    words: "it asks for random bytes while it starts, which Workers refuse.",
    backing: [refusedAtStart],
  },
  {
    file: packages,
    words: "An upgrade request never reaches a Node server on Workers, so no socket opens",
    backing: [noUpgrade],
  },
  {
    file: packages,
    words: "An upgrade request never reaches a Node server on Workers, so clients stay",
    backing: [noUpgrade],
  },
  {
    file: packages,
    words: "a module of a Worker has no address.",
    backing: [{ probe: "module-without-address", outcome: { throws: { name: "TypeError" } } }],
  },
  ...(["use bcryptjs", "keep data in memory", "write SVG", "resize images"] as const).map(
    (instead): Statement => ({
      file: "runner/shelf/absent-packages.ts",
      words: `It is a native addon, and Workers load none: ${instead}`,
      backing: [
        {
          probe: "native-addon-refused",
          outcome: { throws: { code: "ERR_METHOD_NOT_IMPLEMENTED" } },
        },
      ],
    }),
  ),
  {
    file: packages,
    words: "It logs the request of each response, which responses do not name on Workers.",
    backing: [{ probe: "response-without-its-request", outcome: { value: { named: false } } }],
  },
  {
    file: plugins,
    words: "It calls `Buffer.alloc` with a number and an encoding, which throws on Workers.",
    backing: [{ probe: "buffer-alloc-encoding", outcome: { throws: { name: "TypeError" } } }],
  },
];
