import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** The API is workerd's, what it keeps is Miniflare's: Cloudflare's own cache stands on its network alone. */
export const cacheApiClaims: ProbeTable<ClaimProbe> = {
  "cache-put-get-only": {
    about: ["global.caches.default.put"],
    host: () => import("../hosts/cache-put-get-only.ts"),
    says: [{ outcome: { value: { get: { threw: false }, post: { threw: true } } } }],
  },
  "cache-put-206": {
    about: ["global.caches.default.put"],
    host: () => import("../hosts/cache-put-206.ts"),
    says: [{ outcome: { value: { part: { threw: true }, whole: { threw: false } } } }],
  },
  "cache-put-vary-star": {
    about: ["global.caches.default.put"],
    host: () => import("../hosts/cache-put-vary-star.ts"),
    says: [{ outcome: { value: { everything: { threw: true }, header: { threw: false } } } }],
  },
  "cache-set-cookie": {
    about: ["global.caches.default.put"],
    host: () => import("../hosts/cache-set-cookie.ts"),
    says: [{ outcome: { value: { plain: "not stored", private: { cookie: null } } } }],
    comment:
      "So it is with the cache of Miniflare, which development uses; Cloudflare's own was not asked.",
  },
  "cache-match-miss-undefined": {
    about: ["global.caches.default.match"],
    host: () => import("../hosts/cache-match-miss-undefined.ts"),
    says: [{ outcome: { value: { answer: { found: "undefined" }, requests: 0 } } }],
  },
  "cache-match-conditional": {
    about: ["global.caches.default.match"],
    host: () => import("../hosts/cache-match-conditional.ts"),
    says: [
      {
        outcome: {
          value: {
            range: { status: 206, text: "green" },
            sameTag: { status: 304 },
            otherTag: { status: 200, text: "green tea" },
            unmodified: { status: 304 },
          },
        },
      },
    ],
    comment:
      "So it is with the cache of Miniflare, which development uses; Cloudflare's own was not asked.",
  },
  "cache-no-ignoresearch": {
    about: ["global.caches.default.match"],
    host: () => import("../hosts/cache-no-ignoresearch.ts"),
    difference: "Of the options of match only ignoreMethod is known.",
    fix: "Take the search off the address yourself, both where you store and where you look.",
    says: [{ outcome: { value: { ignoreMethod: true, withoutOption: false } } }],
  },
  "cache-delete-boolean": {
    about: ["global.caches.default.delete"],
    host: () => import("../hosts/cache-delete-boolean.ts"),
    says: [{ outcome: { value: { first: true, second: false } } }],
    comment:
      "So it is with the cache of Miniflare, which development uses; Cloudflare's own was not asked.",
  },
  "cache-no-swr": {
    notCheckable:
      "What is served while it is stale is decided by Cloudflare's cache, which a machine of one's own does not have.",
  },
  "cache-open-named": {
    about: ["global.caches.open"],
    host: () => import("../hosts/cache-open-named.ts"),
    says: [{ outcome: { value: { teas: true, coffees: false, default: false } } }],
    comment:
      "So it is with the cache of Miniflare, which development uses; Cloudflare's own was not asked.",
  },
  "cache-noop-in-playground": {
    notCheckable:
      "It is about Cloudflare's own editor, not the runtime; Berth's runner refuses cache calls and says so.",
  },
  "cache-dynamic-worker": {
    berth: "Berth closes the Cache API to programs, and says so in its own words.",
    difference: "A program that another Worker loads has no cache: match and put throw.",
    fix: "Keep what may be lost in a Map at module scope.",
    about: ["global.caches.default.put", "global.caches.default.match"],
    timeline: false,
  },
};
