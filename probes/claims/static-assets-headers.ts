import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** Headers of files: those that they all have, and those of the rules in _headers. */
export const staticAssetsHeadersClaims: ProbeTable<ClaimProbe> = {
  "sah-cache-control-default": {
    host: () => import("../hosts/sah-cache-control-default.ts"),
    says: [
      {
        outcome: {
          value: { plain: "public, max-age=0, must-revalidate", authorized: null, part: null },
        },
      },
    ],
  },
  "sah-etag-304": {
    host: () => import("../hosts/sah-etag-304.ts"),
    comment:
      "In local development a copy of the file has another tag: it is made of the path and the time of the last change, not of the bytes.",
    says: [
      {
        outcome: {
          value: {
            hash: true,
            again: { status: 304, body: "" },
            other: { status: 200, body: "remember" },
          },
        },
      },
    ],
  },
  "sah-content-type": {
    host: () => import("../hosts/sah-content-type.ts"),
    says: [
      { outcome: { value: ["text/javascript", "image/svg+xml", "application/manifest+json"] } },
    ],
  },
  "sah-cf-cache-status": {
    notCheckable: "Whether a file came from a cache is said by Cloudflare's network.",
  },
  "sah-headers-file-not-served": {
    host: () => import("../hosts/sah-headers-file-not-served.ts"),
    says: [{ outcome: { value: { headers: 404, applied: "tea" } } }],
  },
  "sah-not-on-worker-responses": {
    host: () => import("../hosts/sah-not-on-worker-responses.ts"),
    says: [
      {
        outcome: {
          value: {
            worker: { body: "the Worker", header: null },
            file: { body: "remember", header: "tea" },
          },
        },
      },
    ],
  },
  "sah-rule-limits": {
    host: () => import("../hosts/sah-rule-limits.ts"),
    comment:
      "The limit lets one more in: the 101st rule is applied and the 102nd is not. Of lines, 2000 characters are taken and 2001 are not. This is the local parser; what a deployment takes was not asked.",
    says: [
      {
        outcome: {
          value: {
            rules: { "100": "taken", "101": null },
            lines: { within: true, past: false },
          },
        },
      },
    ],
  },
  "sah-multiple-rules-merge": {
    host: () => import("../hosts/sah-multiple-rules-merge.ts"),
    says: [{ outcome: { value: { both: "noindex, nofollow", all: "yes", notes: "yes" } } }],
  },
  "sah-detach": {
    host: () => import("../hosts/sah-detach.ts"),
    says: [
      { outcome: { value: { notes: "default-src 'self'", photo: null, cacheControl: null } } },
    ],
  },
  "sah-splat-placeholder": {
    host: () => import("../hosts/sah-splat-placeholder.ts"),
    says: [
      {
        outcome: {
          value: { movie: 'You are watching "alien.txt"', post: "tea/green.txt", twoSplats: null },
        },
      },
    ],
  },
  "sah-redirects-before-headers": {
    host: () => import("../hosts/sah-redirects-before-headers.ts"),
    comment: "A redirect has the headers of the rule for the path that was asked for.",
    says: [{ outcome: { value: { status: 301, location: "/new.txt" } } }],
  },
  "sah-absolute-url-rules": {
    host: () => import("../hosts/sah-absolute-url-rules.ts"),
    says: [
      {
        outcome: {
          value: {
            same: { host: "yes" },
            withPort: { host: "yes", port: null },
            other: { host: null },
          },
        },
      },
    ],
  },
};
