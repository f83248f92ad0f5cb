import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const scheduledHandlerClaims: ProbeTable<ClaimProbe> = {
  "cron-controller-fields": {
    comment: "There is no `type`: the controller has cron, scheduledTime and noRetry().",
    host: () => import("../hosts/cron-controller-fields.ts"),
    says: [
      {
        outcome: {
          value: { cron: "*/5 * * * *", type: "scheduled", scheduledTime: 1760000000000 },
        },
      },
    ],
  },
  "cron-exact-string": {
    host: () => import("../hosts/cron-exact-string.ts"),
    says: [{ outcome: { value: { cron: "0  0 * * MON" } } }],
  },
  "cron-test-route-old": {
    notCheckable: "An address of the development tools, not of the runtime.",
  },
  "cron-test-route-new": {
    notCheckable: "An address of the development tools, not of the runtime.",
  },
  "cron-weekday-numbering": {
    notCheckable: "Cloudflare reads the pattern when a Worker is deployed.",
  },
  "cron-utc": { notCheckable: "Only Cloudflare's network triggers by the clock." },
  "cron-empty-array-removes": {
    notCheckable: "Only a deployment has triggers that could be removed.",
  },
};
