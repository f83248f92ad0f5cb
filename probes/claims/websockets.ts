import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const websocketsClaims: ProbeTable<ClaimProbe> = {
  "wsk-pair": {
    about: ["global.WebSocketPair"],
    host: () => import("../hosts/wsk-pair.ts"),
    says: [{ outcome: { value: { data: "0,1 tea", plain: 426 } } }],
  },
  "wsk-auto-close-reply": {
    about: ["global.WebSocket.readyState", "global.WebSocket.close"],
    host: () => import("../hosts/wsk-auto-close-reply.ts"),
    says: [
      {
        outcome: {
          value: {
            "2026-04-06": { worker: { code: 4000, before: 2 } },
            "2026-04-07": {
              worker: { code: 4000, before: 3, threw: false, after: 3 },
              client: 4000,
            },
          },
        },
      },
    ],
  },
  "wsk-allow-half-open": {
    about: ["global.WebSocket.accept"],
    host: () => import("../hosts/wsk-allow-half-open.ts"),
    says: [{ outcome: { value: { worker: { code: 4000, before: 2, threw: false, after: 3 } } } }],
  },
  "wsk-new-websocket-no-halfopen": {
    about: ["global.WebSocket"],
    host: () => import("../hosts/wsk-new-websocket-no-halfopen.ts"),
    says: [
      {
        outcome: {
          value: { constructed: { before: 3, after: 3 }, fetchedHalfOpen: { before: 2, after: 3 } },
        },
      },
    ],
  },
  "wsk-max-message-32mib": {
    about: ["global.WebSocket"],
    host: () => import("../hosts/wsk-max-message-32mib.ts"),
    says: [{ outcome: { value: { most: "got it", more: 1009 } } }],
  },
  "wsk-send-types": {
    about: ["global.WebSocket.send"],
    timeline: false,
    difference: "A plain object is sent as [object Object], without an error.",
    fix: "Send JSON.stringify(value).",
    says: [
      {
        outcome: [
          { value: { string: "String: green", object: "String: [object Object]" } },
          { value: { string: "String: green", object: "TypeError" } },
        ],
      },
    ],
  },
  "wsk-compression": {
    about: ["global.WebSocket"],
    host: () => import("../hosts/wsk-compression.ts"),
    says: [
      {
        outcome: {
          value: {
            "2023-08-14": { upgraded: true, extensions: null },
            "2023-08-15": { upgraded: true, extensions: "permessage-deflate" },
          },
        },
      },
    ],
  },
  "wsk-node-upgrade-event": {
    about: ["node:http.Server"],
    host: () => import("../hosts/wsk-node-upgrade-event.ts"),
    difference:
      'A server of node:http is never told "upgrade": ws and socket.io cannot work on it.',
    fix: "Answer the upgrade in a fetch handler with a WebSocketPair, or stream server-sent events.",
    says: [{ outcome: { value: { later: { upgrades: 0 } } } }],
  },
};
