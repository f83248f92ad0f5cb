import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** Which requests a file answers, and which the Worker. */
export const staticAssetsRoutingClaims: ProbeTable<ClaimProbe> = {
  "sa-asset-first-default": {
    host: () => import("../hosts/sa-asset-first-default.ts"),
    says: [{ outcome: { value: { file: "<svg/>", other: "the Worker" } } }],
  },
  "sa-no-match-runs-worker": {
    host: () => import("../hosts/sa-no-match-runs-worker.ts"),
    says: [{ outcome: { value: { status: 200, body: "the Worker" } } }],
  },
  "sa-no-worker-404": {
    host: () => import("../hosts/sa-no-worker-404.ts"),
    says: [{ outcome: { value: { file: 200, none: 404 } } }],
  },
  "sa-spa-fallback": {
    host: () => import("../hosts/sa-spa-fallback.ts"),
    says: [{ outcome: { value: { status: 200, body: "<p>app</p>" } } }],
  },
  "sa-404-page": {
    host: () => import("../hosts/sa-404-page.ts"),
    says: [
      {
        outcome: {
          value: {
            shop: { status: 404, body: "in the shop" },
            root: { status: 404, body: "at the root" },
          },
        },
      },
    ],
  },
  "sa-navigation-prefers-assets": {
    host: () => import("../hosts/sa-navigation-prefers-assets.ts"),
    difference:
      "An API's address that is opened in a browser gets the page of the app, not the Worker's answer.",
    fix: "List the API's paths in run_worker_first.",
    says: [
      {
        outcome: {
          value: {
            before: { opened: "the Worker", fetched: "the Worker" },
            from: { opened: "the page", fetched: "the Worker" },
          },
        },
      },
    ],
  },
  "sa-navigation-flag-off-with-worker-first": {
    host: () => import("../hosts/sa-navigation-flag-off-with-worker-first.ts"),
    comment: "A list does the same for the paths that it names; others get the page.",
    says: [{ outcome: { value: { all: { api: "the Worker", link: "the Worker" } } } }],
  },
  "sa-rwf-boolean": {
    host: () => import("../hosts/sa-rwf-boolean.ts"),
    says: [{ outcome: { value: { first: "the Worker", notFirst: "<svg/>", unsaid: "<svg/>" } } }],
  },
  "sa-rwf-array": {
    host: () => import("../hosts/sa-rwf-array.ts"),
    says: [{ outcome: { value: { deep: "the Worker", other: "a file" } } }],
  },
  "sa-rwf-negative-wins": {
    host: () => import("../hosts/sa-rwf-negative-wins.ts"),
    says: [
      {
        outcome: {
          value: {
            positiveFirst: { excluded: "a file", included: "the Worker" },
            negativeFirst: { excluded: "a file", included: "the Worker" },
          },
        },
      },
    ],
  },
  "sa-rwf-negative-only-assets": {
    difference:
      "A script that is not there is answered with the page and 200, also below a path where the Worker does not run.",
    fix: "Set not_found_handling to none and let the Worker answer with the page.",
    host: () => import("../hosts/sa-rwf-negative-only-assets.ts"),
  },
  "sa-binding-host-ignored": {
    host: () => import("../hosts/sa-binding-host-ignored.ts"),
    says: [{ outcome: { value: ["remember", "remember", "remember"] } }],
  },
  "sa-binding-input-types": {
    host: () => import("../hosts/sa-binding-input-types.ts"),
    says: [{ outcome: { value: { request: "remember", url: "remember", string: "remember" } } }],
  },
  "sa-binding-applies-handling": {
    host: () => import("../hosts/sa-binding-applies-handling.ts"),
    says: [
      {
        outcome: {
          value: {
            none: { status: 200, body: "the page" },
            about: { status: 200, body: "about us" },
          },
        },
      },
    ],
  },
  "sa-binding-headers-file": {
    comment:
      "They do apply to what the binding answers, and stay on it when the Worker rewrites it; a Response that the Worker makes has none of them.",
    host: () => import("../hosts/sa-binding-headers-file.ts"),
  },
  "sa-one-collection": {
    notCheckable:
      "How many sets of assets a configuration may name is a matter of Wrangler, not of the runtime.",
  },
  "sa-assetsignore": {
    host: () => import("../hosts/sa-assetsignore.ts"),
    says: [{ outcome: { value: { app: 200, map: 404 } } }],
  },
  "sa-vite-plugin-no-directory": {
    notCheckable:
      "What the Vite plugin writes when it builds is a matter of that tool, not of the runtime.",
  },
  "sa-free-plan-429": {
    notCheckable: "Quotas are counted by Cloudflare's network, for an account.",
  },
};
