import type { ClaimProbe, ProbeTable } from "../probe.ts";

const storage = "node:async_hooks.AsyncLocalStorage";
const resource = "node:async_hooks.AsyncResource";

export const asynclocalstorageClaims: ProbeTable<ClaimProbe> = {
  "als-getstore-undefined-outside": {
    about: [`${storage}.getStore`],
    phase: "both",
    node: true,
    says: [{ outcome: { value: { type: "undefined" } } }],
  },
  "als-run-return-and-throw": {
    about: [`${storage}.run`],
    node: true,
    says: [{ outcome: { value: { returned: 5, thrown: "RangeError: out of tea" } } }],
  },
  "als-run-crosses-await": {
    about: [`${storage}.run`, "global.scheduler.wait"],
    says: [
      {
        outcome: {
          value: {
            afterWait: "request 7",
            inTimer: "request 7",
            inMicrotask: "request 7",
            afterAwait: "request 7",
          },
        },
      },
    ],
  },
  "als-concurrent-requests-isolated": {
    about: [`${storage}.run`, "node:http.createServer"],
    host: () => import("../hosts/als-concurrent-requests-isolated.ts"),
    says: [{ outcome: { value: { handler: 20, server: 20 } } }],
  },
  "als-exit": {
    about: [`${storage}.exit`],
    node: true,
    says: [{ outcome: { value: { inside: "nothing", after: "request 7" } } }],
  },
  "als-multiple-stores": {
    about: [`${storage}.run`],
    node: true,
    says: [{ outcome: { value: ["request 7", "ada"] } }],
  },
  "als-bind-static": {
    about: [`${storage}.bind`],
    node: true,
    says: [{ outcome: { value: { outside: "request 7", inAnother: "request 7" } } }],
  },
  "als-snapshot-static": {
    about: [`${storage}.snapshot`],
    node: true,
    says: [{ outcome: { value: ["inside", "request 7"] } }],
  },
  "als-snapshot-bound-to-request": {
    about: [`${storage}.snapshot`, `${storage}.bind`],
    turns: 2,
    difference: "A snapshot of one request throws when another request uses it.",
    fix: "Take the snapshot in the request that uses it.",
    says: [
      {
        date: "2025-06-15",
        outcome: { value: [{ value: "request 1" }, { value: "request 1" }] },
      },
      {
        date: "2025-06-16",
        outcome: {
          value: [
            { value: "request 1" },
            {
              value:
                "Cannot call this AsyncLocalStorage bound function outside of the request in which it was created.",
            },
          ],
        },
      },
    ],
  },
  "als-no-enterwith": {
    about: [`${storage}.enterWith`],
    node: true,
    difference: "enterWith() throws.",
    fix: "Use run(), which ends with its function.",
    says: [{ outcome: { throws: {} } }],
  },
  "als-no-disable": {
    about: [`${storage}.disable`],
    node: true,
    difference: "disable() throws.",
    fix: "Leave a context by exit(), or by the end of run().",
    says: [{ outcome: { throws: {} } }],
  },
  "als-unhandledrejection-context": {
    about: [storage, "global.addEventListener"],
    says: [{ outcome: { value: "request 7" } }],
  },
  "als-asyncresource-args-unused": {
    about: [resource],
    node: true,
    difference: "The option triggerAsyncId throws; a resource without a type is accepted.",
    fix: "Leave the option out.",
    says: [
      {
        outcome: {
          value: {
            type: "function",
            manual: "function",
            trigger: "function",
            nothing: "function",
          },
        },
      },
    ],
    comment:
      "The type and requireManualDestroy are accepted and unused, but triggerAsyncId throws.",
  },
  "als-asyncresource-runinscope": {
    about: [`${resource}.runInAsyncScope`, `${resource}.bind`],
    node: true,
    says: [{ outcome: { value: { run: ["inside", "request 7"], bound: ["bound", "request 7"] } } }],
  },
  "als-no-trigger-context": {
    about: [resource],
    node: true,
    difference: "A resource cannot name another as its trigger: the option throws.",
    fix: "Make the resource in the context that it belongs to.",
    says: [{ outcome: [{ throws: {} }, { value: { store: "request 8" } }] }],
  },
  "als-thenables-partial": {
    about: [`${storage}.getStore`],
    node: true,
    says: [{ outcome: { value: { lost: true } } }],
    comment: "The store is followed in all three ways of waiting for a thenable, as in Node.",
  },
};
