import { cloudflare } from "@cloudflare/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { assetsPrefix } from "./contract/routes.ts";
import { buildId } from "./dev/build-id.ts";
import { gallery } from "./dev/gallery.ts";
import { importableNames } from "./dev/importable-names.ts";
import { keptFiles } from "./dev/kept-files.ts";
import { localVars } from "./dev/local-vars.ts";

/** Written into the HTML by Vite and replaced by the Worker with a nonce of the request's own. */
const noncePlaceholder = "NONCE";

/** Imported dynamically by the entry; named as an entry here, so that the build knows it as first code. */
const firstPage = "src/start.tsx";

/** What a program embedded in another page loads, and nothing of the application with it. */
const embedded = ["src/embed/embed.ts", "src/embed/embed.css"];

export default defineConfig(({ command }) => ({
  ...(command === "build" ? { define: { __BUILD_ID__: JSON.stringify(buildId()) } } : {}),
  html: { cspNonce: noncePlaceholder },
  resolve: {
    // Wouter brings what React itself has had since 18.
    alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: "react" }],
  },
  build: {
    assetsDir: assetsPrefix.slice(1, -1),
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    // The first with light-dark(): written out for older ones, it makes every document larger.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: ["index.html", firstPage, ...embedded],
          // What every page needs is two files, fetched together: React, and the application. Rolldown
          // would put each module that later code shares with them into a chunk of its own.
          output: {
            codeSplitting: {
              groups: [
                {
                  name: "first",
                  test: /src\/(?:held-run|playground\/(?:run-key|strip-ansi))\.ts$|preload-helper/,
                },
                { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
                // What reads a program needs no editor.
                {
                  name: "parser-javascript",
                  test: /node_modules\/@lezer\/(?:common|lr|highlight|javascript)\//,
                  priority: 6,
                },
                // A chunk takes what its modules import along, unless an earlier one has it: the editor comes
                // before the languages, and one language before those that are written in it.
                {
                  name: "editor-base",
                  test: /node_modules\/@codemirror\/(?:view|state|language|autocomplete|commands|search|lint)\//,
                  priority: 5,
                },
                ...["javascript", "css", "html", "markdown", "json"].map((language, at) => ({
                  name: `language-${language}`,
                  test: new RegExp(`node_modules/@codemirror/lang-${language}/`),
                  priority: 4 - at / 10,
                })),
                {
                  name: "app",
                  tags: ["$initial"],
                  test: /^(?!.*(?:index\.html|\.css|src\/(?:main|chunk-recovery|embed\/.+|playground\/decode-body)\.ts)$)/,
                },
              ],
            },
          },
        },
      },
    },
  },
  plugins: [
    react(),
    importableNames(),
    gallery(),
    keptFiles(),
    cloudflare({
      inspectorPort: false,
      persistState: { path: localVars().state ?? ".wrangler/state" },
      config: { vars: localVars().app },
      auxiliaryWorkers: [
        { configPath: "og/wrangler.jsonc" },
        // Stands where the service binding leads in production: the runner is a process of its own here,
        // because local workerd has no limits and one endless loop would freeze the app with it.
        ...(command === "serve"
          ? [
              {
                config: {
                  name: "berth-runner",
                  main: "./dev/runner-link.ts",
                  compatibility_date: "2026-10-01",
                  vars: localVars().runnerLink,
                },
              },
            ]
          : []),
      ],
    }),
  ],
}));
