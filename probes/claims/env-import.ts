import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const envImportClaims: ProbeTable<ClaimProbe> = {
  "env-import-top-level": {
    host: () => import("../hosts/env-import-top-level.ts"),
    says: [{ outcome: { value: { greeting: "hello", node: "undefined" } } }],
  },
  "env-import-no-io-top-level": {
    host: () => import("../hosts/env-import-no-io-top-level.ts"),
    says: [
      {
        outcome: {
          value: {
            bound: "function",
            failure: "Disallowed operation called within global scope",
            later: null,
          },
        },
      },
    ],
  },
  "env-withenv": {
    host: () => import("../hosts/env-withenv.ts"),
    says: [
      { outcome: { value: { before: "Alice", inside: "Bob", afterAwait: "Bob", after: "Alice" } } },
    ],
  },
  "env-waituntil-import": {
    host: () => import("../hosts/env-waituntil-import.ts"),
    says: [{ outcome: { value: { atOnce: [[], []], done: ["kept"] } } }],
  },
  "env-same-identity": {
    host: () => import("../hosts/env-same-identity.ts"),
    says: [{ outcome: { value: { same: true } } }],
  },
  "env-vars-json": {
    host: () => import("../hosts/env-vars-json.ts"),
    says: [{ outcome: { value: { object: "object", teas: 2, text: "string" } } }],
  },
};
