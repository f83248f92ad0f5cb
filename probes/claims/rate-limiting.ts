import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const rateLimitingClaims: ProbeTable<ClaimProbe> = {
  "rl-limit-success": {
    host: () => import("../hosts/rl-limit-success.ts"),
    says: [{ outcome: { value: { first: [true, true, true, false], later: true } } }],
  },
  "rl-namespace-id-string": {
    host: () => import("../hosts/rl-namespace-id-string.ts"),
    says: [{ outcome: { value: { first: [true, false], sameId: false, otherId: true } } }],
  },
  "rl-key-independent": {
    host: () => import("../hosts/rl-key-independent.ts"),
    says: [{ outcome: { value: { ada: [true, false], bob: [true] } } }],
  },
  "rl-period-10-or-60": {
    notCheckable: "A rule of the tools that check a configuration, not of the runtime.",
  },
  "rl-per-location-eventual": {
    notCheckable: "Only Cloudflare's network has more than one location.",
  },
  "rl-no-remote-dev": { notCheckable: "A rule of the tools, and to try it takes an account." },
};
