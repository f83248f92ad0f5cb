import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const serviceBindingsAndRpcClaims: ProbeTable<ClaimProbe> = {
  "sb-full-url-needed": {
    host: () => import("../hosts/sb-full-url-needed.ts"),
    says: [{ outcome: { value: { threw: "TypeError" } } }],
  },
  "rpc-date": {
    host: () => import("../hosts/rpc-date.ts"),
    says: [
      {
        outcome: {
          value: {
            before: { threw: "TypeError" },
            from: { value: "front desk" },
            withFlag: { value: "front desk" },
          },
        },
      },
    ],
  },
  "rpc-32mib": {
    host: () => import("../hosts/rpc-32mib.ts"),
    says: [
      {
        outcome: {
          value: { small: { value: 1048576 }, whole: "Error", streamed: { value: 34603008 } },
        },
      },
    ],
  },
  "rpc-byte-streams-only": {
    host: () => import("../hosts/rpc-byte-streams-only.ts"),
    says: [{ outcome: [{ value: { threw: "TypeError" } }, { value: { threw: "Error" } }] }],
  },
  "rpc-errors-keep-message-name": {
    comment: "Own properties arrive as well, `cause` among them; only the stack stays behind.",
    host: () => import("../hosts/rpc-errors-keep-message-name.ts"),
    says: [
      {
        outcome: { value: { name: "TypeError", message: "no seat left", cause: null, seat: null } },
      },
    ],
  },
  "rpc-instance-props-hidden": {
    host: () => import("../hosts/rpc-instance-props-hidden.ts"),
    says: [
      {
        outcome: {
          value: {
            getter: { value: 12 },
            method: { value: "front desk" },
            field: { threw: "TypeError" },
          },
        },
      },
    ],
  },
  "rpc-reserved-names": {
    host: () => import("../hosts/rpc-reserved-names.ts"),
    says: [
      {
        outcome: {
          value: {
            alarm: "threw",
            webSocketMessage: "threw",
            webSocketClose: "threw",
            webSocketError: "threw",
            free: "answered",
          },
        },
      },
    ],
  },
  "rpc-fetch-redirect-goes-public": {
    comment:
      "In workerd the redirect is followed through the same binding, whatever host it names: the Worker behind it answers again.",
    host: () => import("../hosts/rpc-fetch-redirect-goes-public.ts"),
    says: [{ outcome: { value: { followed: "the network", kept: 302 } } }],
  },
  "sb-32-invocations": {
    notCheckable: "Only Cloudflare's network counts them; workerd alone answers forty calls.",
  },
  "sb-not-awaited-terminated": {
    host: () => import("../hosts/sb-not-awaited-terminated.ts"),
    says: [{ outcome: { value: { finished: false } } }],
  },
};
