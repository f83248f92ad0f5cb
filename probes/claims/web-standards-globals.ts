import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What there is besides the language. */
export const webStandardsGlobalClaims: ProbeTable<ClaimProbe> = {
  "ws-navigator-useragent": {
    about: ["global.navigator.userAgent"],
    says: [
      { date: "2022-03-20", flags: [], outcome: { throws: { name: "ReferenceError" } } },
      { date: "2022-03-21", flags: [], outcome: { value: "Cloudflare-Workers" } },
      { outcome: { value: "Cloudflare-Workers" } },
    ],
  },
  "ws-navigator-language": {
    about: ["global.navigator.language"],
    says: [
      { date: "2025-05-18", outcome: { value: null } },
      { date: "2025-05-19", outcome: { value: "en" } },
    ],
  },
  "ws-sendbeacon": {
    about: ["global.navigator.sendBeacon"],
    host: () => import("../hosts/ws-sendbeacon.ts"),
    says: [{ outcome: { value: { answer: { queued: true }, got: ["POST one visit"] } } }],
  },
  "ws-unhandledrejection-events": {
    about: ["global.addEventListener"],
    difference: "The event rejectionhandled carries no reason.",
    fix: "Keep reasons by promise when unhandledrejection tells of them: both events have the promise.",
    timeline: false,
    says: [{ outcome: { value: [{ type: "unhandledrejection" }, { type: "rejectionhandled" }] } }],
  },
  "ws-urlpattern-intl": {
    about: ["global.URLPattern", "global.Intl.DateTimeFormat"],
    timeline: false,
    node: true,
    says: [{ outcome: { value: { id: "7", tokyo: "09:00" } } }],
  },
  "ws-compression-streams": {
    about: ["global.CompressionStream", "global.DecompressionStream"],
    timeline: false,
    node: true,
    says: [{ outcome: { value: { deflate: true, "deflate-raw": true, gzip: true } } }],
  },
  "ws-weakref": {
    about: ["global.WeakRef", "global.FinalizationRegistry"],
    node: true,
    says: [
      { date: "2025-05-04", outcome: { value: { ref: "undefined", registry: "undefined" } } },
      { date: "2025-05-05", outcome: { value: { ref: "function", registry: "function" } } },
    ],
    comment: "What a callback of the registry may do was not asked: when it runs is not foretold.",
  },
  "ws-messagechannel": {
    about: ["global.MessageChannel"],
    node: true,
    difference: "postMessage of a MessagePort takes no list of objects to hand over.",
    fix: "Send a copy: within one program nothing is saved by handing over.",
    says: [
      { date: "2025-08-14", outcome: { throws: { name: "ReferenceError" } } },
      {
        date: "2025-08-15",
        outcome: {
          value: { data: { tea: "green" }, transfer: "refused", closed: ["port1", "port2"] },
        },
      },
    ],
  },
  "ws-eventsource": {
    about: ["global.EventSource"],
    host: () => import("../hosts/ws-eventsource.ts"),
    says: [{ outcome: { value: { network: "green", fetcher: "black", from: "white" } } }],
  },
};
