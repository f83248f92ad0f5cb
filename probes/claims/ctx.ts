import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const ctxClaims: ProbeTable<ClaimProbe> = {
  "ctx-waituntil-extends": {
    about: ["ctx.waitUntil"],
    turns: 2,
    says: [{ outcome: { value: [{ value: { finished: false } }, { value: { finished: true } }] } }],
  },
  "ctx-waituntil-allsettled": {
    about: ["ctx.waitUntil"],
    turns: 2,
    says: [{ outcome: { value: [{ value: { finished: false } }, { value: { finished: true } }] } }],
  },
  "ctx-passthrough": {
    host: () => import("../hosts/ctx-passthrough.ts"),
  },
  "ctx-exports-loopback": {
    host: () => import("../hosts/ctx-exports-loopback.ts"),
    says: [{ outcome: { value: { greeting: "Hello, World!" } } }],
  },
  "ctx-exports-props": {
    host: () => import("../hosts/ctx-exports-props.ts"),
    says: [{ outcome: { value: "Welcome, World!" } }],
  },
  "ctx-exports-into-dynamic-worker": {
    host: () => import("../hosts/ctx-exports-into-dynamic-worker.ts"),
    says: [{ outcome: { value: "ada/cart" } }],
  },
  "ctx-props-trusted": {
    host: () => import("../hosts/ctx-props-trusted.ts"),
    says: [{ outcome: { value: { given: "ada", changed: "TypeError" } } }],
  },
  "ctx-props-structured-clone": {
    host: () => import("../hosts/ctx-props-structured-clone.ts"),
    says: [{ outcome: { value: { price: 3, since: "1970-01-01T00:00:00.000Z", clock: "clock" } } }],
  },
  "ctx-waituntil-30s": {
    notCheckable: "Only Cloudflare's network cancels the work; workerd alone lets it go on.",
  },
  "ctx-passthrough-body-consumed": {
    notCheckable: "There is no origin behind a Worker here that could be passed on to.",
  },
};
