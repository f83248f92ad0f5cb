import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const dynamicWorkersClaims: ProbeTable<ClaimProbe> = {
  "dw-load-at-runtime": {
    host: () => import("../hosts/dw-load-at-runtime.ts"),
    says: [{ outcome: { value: { first: [1, 2], second: 1 } } }],
  },
  "dw-control-bindings": {
    host: () => import("../hosts/dw-control-bindings.ts"),
    says: [{ outcome: { value: { env: { COLOUR: "green" }, process: "undefined" } } }],
  },
  "dw-block-network": {
    host: () => import("../hosts/dw-block-network.ts"),
    says: [
      {
        outcome: {
          value: {
            blocked: { fetch: true, http: true, net: true, dns: true },
            intercepted: { fetch: false, http: false },
          },
        },
      },
    ],
  },
  "dw-nodejs-compat-http-server": {
    host: () => import("../hosts/dw-nodejs-compat-http-server.ts"),
  },
  "dw-start-milliseconds": {
    host: () => import("../hosts/dw-start-milliseconds.ts"),
    says: [{ outcome: { value: { started: 100, each: "under 250 ms" } } }],
  },
  "dw-durable-object-facets": {
    host: () => import("../hosts/dw-durable-object-facets.ts"),
    says: [{ outcome: { value: [1, 2] } }],
  },
  "dw-cpu-limit-not-stated": {
    host: () => import("../hosts/dw-cpu-limit-not-stated.ts"),
  },
};
