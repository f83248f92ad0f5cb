import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** A page of files, whose Worker puts data into it. */
export const spaShellClaims: ProbeTable<ClaimProbe> = {
  "spa-run-worker-first-patterns": {
    host: () => import("../hosts/spa-run-worker-first-patterns.ts"),
    says: [{ outcome: { value: { root: "the Worker", link: "the Worker", script: "a file" } } }],
  },
  "spa-root-files-via-assets": {
    host: () => import("../hosts/spa-root-files-via-assets.ts"),
    says: [{ outcome: { value: { icon: "an icon", robots: "Allow: /", page: "the shell" } } }],
  },
  "spa-missing-root-file-returns-html": {
    host: () => import("../hosts/spa-missing-root-file-returns-html.ts"),
    difference: "An image that is not there is answered with the page and 200.",
    fix: "Answer 404 where a path with an extension comes back as HTML.",
    says: [
      { outcome: { value: { status: 200, type: "text/html; charset=utf-8", body: "the page" } } },
    ],
  },
  "spa-fetch-index-html": {
    host: () => import("../hosts/spa-fetch-index-html.ts"),
    comment: "It gets there by a redirect to /, which fetch follows; asked for / there is none.",
    says: [{ outcome: { value: { body: "the page", followed: { status: 200 } } } }],
  },
  "spa-fresh-request-drops-conditionals": {
    host: () => import("../hosts/spa-fresh-request-drops-conditionals.ts"),
    comment: "Passed on as it came, the same request is answered 304 with no page to rewrite.",
    says: [{ outcome: { value: { fresh: { status: 200, body: "the page" } } } }],
  },
  "spa-data-parallel": {
    timeline: false,
    says: [
      {
        outcome: { value: { html: "<head></head><body>200</body>", waited: true, together: true } },
      },
    ],
  },
  "spa-api-down-fallback": {
    timeline: false,
    says: [
      {
        outcome: {
          value: {
            refuses: { status: 200, html: "<body>app</body>" },
            throws: { status: 200, html: "<body>app</body>" },
            noJson: { status: 200, html: "<body>app</body>" },
            works: { html: "<body><script>data</script>app</body>" },
          },
        },
      },
    ],
  },
  "spa-api-hang": {
    difference: "A page whose handler waits for data does not end before they come.",
    fix: "Give the fetch a limit: AbortSignal.timeout(ms).",
    timeline: false,
    says: [{ outcome: { value: { unlimited: "still waiting" } } }],
  },
  "spa-cookie-forwarded": {
    timeline: false,
    about: ["global.fetch"],
    node: true,
    says: [{ outcome: { value: { cookie: "session=tea", path: "/orders/7" } } }],
  },
  "spa-client-reads-global": {
    notCheckable:
      "What the page does with the data happens in a browser, not in the Workers runtime.",
  },
  "spa-injected-json-must-be-escaped": {
    fix: "Write every < of the JSON as \\u003c.",
    timeline: false,
    about: ["HTMLRewriter.on"],
    says: [{ outcome: { value: { plain: { asWritten: true, scripts: 2 } } } }],
  },
  "spa-meta-og": {
    timeline: false,
    about: ["HTMLRewriter.on"],
    says: [
      {
        outcome: {
          value:
            '<head><title>Shop</title><meta property="og:title" content="Tea &quot;Green&quot; &lt;fresh&gt;"></head>',
        },
      },
    ],
  },
  "spa-csp-nonce-per-request": {
    timeline: false,
    about: ["HTMLRewriter.on"],
    says: [{ outcome: { value: { scripts: [2, 2], match: true, differ: true } } }],
  },
  "spa-external-origin-502": {
    timeline: false,
    says: [{ outcome: { value: { missing: [502, "Origin returned an error"], there: 200 } } }],
  },
  "spa-external-origin-assets-proxied": {
    comment: "The query string is lost, as only the path is passed on.",
    timeline: false,
    about: ["global.Request"],
    says: [{ outcome: { value: { method: "GET", path: "/a.css", language: "nl" } } }],
  },
  "spa-user-config-injection": {
    timeline: false,
    about: ["HTMLRewriter.on"],
    says: [
      {
        outcome: {
          value:
            '<head><script>window.__APP_CONFIG__ = {"newBasket":true}</script><script type="module" src="/app.js"></script></head>',
        },
      },
    ],
  },
};
