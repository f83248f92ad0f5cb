import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const requestClaims: ProbeTable<ClaimProbe> = {
  "req-incoming-immutable": {
    about: ["global.Request"],
    timeline: false,
    difference: "The headers of the request that came in cannot be changed.",
    fix: "Make a new one: new Request(request, { headers }).",
    says: [{ outcome: { value: { threw: true, incoming: null, copy: "open" } } }],
  },
  "req-method-connect-unsupported": {
    about: ["global.Request.method"],
    node: true,
    timeline: false,
    difference:
      "A Request takes only methods that the runtime knows; MKCALENDAR or one's own throws.",
    fix: "Use POST, and name what is meant in the path or in a header.",
    says: [
      {
        outcome: {
          value: {
            GET: true,
            HEAD: true,
            POST: true,
            PUT: true,
            PATCH: true,
            DELETE: true,
            OPTIONS: true,
            TRACE: true,
            QUERY: true,
            PURGE: true,
            PROPFIND: true,
            MKCALENDAR: true,
            CONNECT: false,
          },
        },
      },
    ],
    comment:
      "Besides CONNECT it refuses every method that is not in a list of its own: MKCALENDAR of CalDAV, which is registered, and names that one makes up.",
  },
  "req-get-no-body": {
    about: ["global.Request"],
    node: true,
    timeline: false,
    says: [{ outcome: { value: { GET: "TypeError", HEAD: "TypeError", POST: "nothing" } } }],
  },
  "req-incoming-redirect-manual": {
    about: ["global.Request.redirect"],
    timeline: false,
    says: [{ outcome: { value: { incoming: "manual", made: "follow" } } }],
  },
  "req-redirect-forwards-all-headers": {
    about: ["global.fetch"],
    host: () => import("../hosts/req-redirect-forwards-all-headers.ts"),
    says: [
      {
        outcome: {
          value: {
            "2025-08-31": { authorization: "Bearer tea", cookie: "basket=7", shop: "tea" },
            "2026-10-01": { authorization: "Bearer tea", cookie: "basket=7", shop: "tea" },
          },
        },
      },
    ],
    comment:
      "From 2025-09-01 (strip_authorization_on_cross_origin_redirect) Authorization does not go to another origin; Cookie and all others still do.",
    difference:
      "A redirect to another host takes the Cookie header along, which Node's fetch drops.",
    fix: 'Ask with redirect: "manual", and decide for each Location what to send.',
  },
  "req-cache-modes": {
    about: ["global.Request.cache", "global.fetch"],
    node: true,
    says: [
      { date: "2024-11-10", outcome: { value: { made: {} } } },
      {
        date: "2025-08-06",
        outcome: {
          value: {
            made: {
              "no-store": "no-store",
              "no-cache": "TypeError: Unsupported cache mode: no-cache",
            },
          },
        },
      },
      {
        outcome: {
          value: {
            made: {
              "no-store": "no-store",
              "no-cache": "no-cache",
              reload: "TypeError: Unsupported cache mode: reload",
              "force-cache": "TypeError: Unsupported cache mode: force-cache",
            },
          },
        },
      },
    ],
    difference: "Of the cache modes only no-store and no-cache are taken; even default throws.",
    fix: "Leave cache away, or give no-store or no-cache.",
  },
  "req-cf-extra-keys-ignored": {
    about: ["global.fetch"],
    timeline: false,
    node: true,
    says: [{ outcome: { value: { status: 200 } } }],
  },
  "req-cookie-header-free": {
    about: ["global.fetch"],
    timeline: false,
    node: true,
    says: [
      {
        outcome: {
          value: {
            cookie: "basket=7",
            origin: "http://shop.example",
            referer: "http://shop.example/tea",
          },
        },
      },
    ],
  },
  "req-signal-client-abort": {
    about: ["global.Request.signal"],
    host: () => import("../hosts/req-signal-client-abort.ts"),
    difference:
      "A handler is told of a client that went away by request.signal, and with a flag alone.",
    fix: "Set the flag enable_request_signal, and listen for abort.",
    says: [
      {
        outcome: {
          value: {
            reset: { arrived: true, aborted: true },
            without: { arrived: true, aborted: false },
          },
        },
      },
    ],
    comment:
      "workerd alone hears of a connection that is reset, but not of one that is closed in good order while nothing is written to it.",
  },
  "req-content-length-ignored": {
    about: ["global.fetch", "global.FixedLengthStream"],
    host: () => import("../hosts/req-content-length-ignored.ts"),
    says: [
      {
        outcome: {
          value: {
            string: { length: "11" },
            stream: { length: null, transfer: "chunked" },
            fixed: { length: "11" },
          },
        },
      },
    ],
  },
  "req-fetch-top-level-throws": {
    about: ["global.fetch"],
    phase: "both",
    timeline: false,
    difference: "fetch cannot be called while the program starts.",
    fix: "Call it in a handler, and keep what it gave in a variable.",
    says: [
      { phase: "startup", outcome: [{ throws: {} }, { refused: "" }] },
      { outcome: { value: { status: 200 } } },
    ],
  },
  "req-methods-uppercased": {
    about: ["global.Request.method"],
    node: true,
    says: [
      { date: "2024-10-13", outcome: [{ throws: {} }, { value: { put: "PUT", patch: "patch" } }] },
      { date: "2024-10-14", outcome: { value: { put: "PUT", patch: "PATCH" } } },
    ],
  },
  "req-url-error-at-construction": {
    about: ["global.Request"],
    node: true,
    says: [
      { date: "2024-06-02", flags: [], outcome: { value: { bad: "tea for two" } } },
      {
        date: "2024-06-03",
        flags: [],
        outcome: { value: { bad: "TypeError", spaced: "http://shop.example/tea" } },
      },
    ],
  },
};
