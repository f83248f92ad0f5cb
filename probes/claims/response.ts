import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const responseClaims: ProbeTable<ClaimProbe> = {
  "res-body-types": {
    about: ["global.Response"],
    timeline: false,
    node: true,
    says: [
      {
        outcome: {
          value: {
            null: { type: null },
            bytes: { type: null, back: true },
            buffer: { type: null, back: true },
            form: { type: "multipart/form-data", back: true },
            stream: { type: null, back: true },
            params: { type: "application/x-www-form-urlencoded;charset=UTF-8", back: true },
            string: { type: "text/plain;charset=UTF-8", back: true },
          },
        },
      },
    ],
  },
  "res-content-length-auto": {
    about: ["global.Response", "global.FixedLengthStream"],
    host: () => import("../hosts/res-content-length-auto.ts"),
    says: [
      {
        outcome: {
          value: {
            string: "content-length: 5",
            fixed: "content-length: 5",
            stream: "transfer-encoding: chunked",
          },
        },
      },
    ],
  },
  "res-encodebody-manual": {
    about: ["global.Response"],
    host: () => import("../hosts/res-encodebody-manual.ts"),
    difference: "A body that is packed already is packed again when content-encoding names it.",
    fix: 'Give the Response encodeBody: "manual".',
    says: [{ outcome: { value: { manual: "plain", automatic: "still packed" } } }],
  },
  "res-fetched-immutable": {
    about: ["global.Response.headers"],
    timeline: false,
    node: true,
    says: [{ outcome: { value: { threw: "TypeError", wrapped: "tea" } } }],
  },
  "res-websocket-101": {
    about: ["global.Response", "global.WebSocketPair"],
    host: () => import("../hosts/res-websocket-101.ts"),
    says: [{ outcome: { value: { data: "got tea" } } }],
  },
  "res-json-static": {
    about: ["global.Response.json"],
    timeline: false,
    node: true,
    says: [{ outcome: { value: { type: "application/json", text: '{"tea":"green"}' } } }],
  },
};
