import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const tailHandlerClaims: ProbeTable<ClaimProbe> = {
  "tail-called-once": {
    host: () => import("../hosts/tail-called-once.ts"),
    says: [{ outcome: { value: { calls: 1 } } }],
  },
  "tail-item-fields": {
    host: () => import("../hosts/tail-item-fields.ts"),
    says: [
      {
        outcome: {
          value: {
            has: ["scriptName", "event", "eventTimestamp", "logs", "exceptions", "outcome"],
            log: ["level", "message", "timestamp"],
          },
        },
      },
    ],
  },
  "tail-outcomes": {
    host: () => import("../hosts/tail-outcomes.ts"),
    comment: "A request that its caller gives up is told as `ok` by workerd alone.",
    says: [
      {
        outcome: [{ value: ["canceled", "exception", "ok"] }, { value: ["exception", "ok", "ok"] }],
      },
    ],
  },
  "tail-outcome-not-status": {
    host: () => import("../hosts/tail-outcome-not-status.ts"),
    says: [{ outcome: { value: { outcome: "ok", status: 500 } } }],
  },
  "tail-redaction-headers": {
    host: () => import("../hosts/tail-redaction-headers.ts"),
    says: [
      {
        outcome: {
          value: {
            shown: {
              authorization: "REDACTED",
              cookie: "REDACTED",
              "x-api-key": "REDACTED",
              "x-jwt": "REDACTED",
              "x-colour": "green",
            },
            unredacted: "k",
          },
        },
      },
    ],
  },
  "tail-redaction-url": {
    host: () => import("../hosts/tail-redaction-url.ts"),
    says: [{ outcome: { value: { url: "http://producer/reset/REDACTED?name=ada" } } }],
  },
  "tail-only-fetch-event-info": {
    comment: "The event of a scheduled handler is told, with its cron and its time.",
    host: () => import("../hosts/tail-only-fetch-event-info.ts"),
    says: [{ outcome: { value: { event: null } } }],
  },
  "tail-runs-after-exception": {
    host: () => import("../hosts/tail-runs-after-exception.ts"),
    says: [{ outcome: { value: { outcome: "exception", exception: "TypeError: no such guest" } } }],
  },
  "tail-on-dynamic-worker": {
    host: () => import("../hosts/tail-on-dynamic-worker.ts"),
    says: [{ outcome: { value: [{ outcome: "ok", lines: ["hello from inside"] }] } }],
  },
};
