import type { ClaimProbe, ProbeTable } from "../probe.ts";

const about = ["node:process.env"];

/** Variables of the environment. */
export const processEnvClaims: ProbeTable<ClaimProbe> = {
  "process-env-populated": {
    about,
    host: () => import("../hosts/process-env-populated.ts"),
    says: [
      {
        outcome: {
          value: {
            before: { atStart: [null, null], inRequest: [null, null] },
            since: {
              atStart: ["hello", '{"teas":["green","black"]}'],
              inRequest: ["hello", '{"teas":["green","black"]}'],
              secret: "secret",
              version: "string",
            },
          },
        },
      },
    ],
  },
  "process-env-empty-before": {
    about,
    host: () => import("../hosts/process-env-empty-before.ts"),
    says: [{ outcome: { value: { names: [], read: "good morning" } } }],
  },
  "process-env-coerces-string": {
    about,
    node: true,
    says: [{ outcome: { value: { PORT: "8080", HOST: "undefined" } } }],
  },
  "process-env-persists-in-isolate": {
    about,
    turns: 2,
    says: [{ outcome: { value: [{ value: "hello" }, { value: "hello" }] } }],
  },
  "process-env-json-values": {
    about,
    host: () => import("../hosts/process-env-json-values.ts"),
    says: [{ outcome: { value: { object: '{"teas":["green","black"]}', text: "cup" } } }],
  },
  "process-env-lazy": {
    about,
    host: () => import("../hosts/process-env-lazy.ts"),
    says: [{ outcome: { value: { first: "good morning", later: "good morning" } } }],
  },
  "process-env-independent-of-env": {
    about,
    host: () => import("../hosts/process-env-independent-of-env.ts"),
    says: [{ outcome: { value: { there: ["hello", "hello"], here: "cup" } } }],
  },
  "process-env-same-object-as-import": {
    about,
    node: true,
    says: [{ outcome: { value: { before: true, after: false } } }],
  },
  "process-env-secrets-visible": {
    about,
    host: () => import("../hosts/process-env-secrets-visible.ts"),
    says: [
      {
        outcome: {
          value: {
            asUsual: { env: "secret", process: "secret" },
            kept: { env: "secret", process: null },
          },
        },
      },
    ],
  },
  "process-env-disallow-importable": {
    about,
    host: () => import("../hosts/process-env-disallow-importable.ts"),
    says: [{ outcome: { value: { imported: [], process: [] } } }],
  },
};
