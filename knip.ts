import type { KnipConfig } from "knip";
import { shelfPackages } from "./runner/shelf/packages.ts";

const config: KnipConfig = {
  entry: [
    "dev/{start,dev,test,build,checks,draw-images,draw-screenshots}.ts",
    "dev/runner-link.ts",
    "src/embed/embed.ts",
    "dev/compatibility/write-flags.ts",
    "e2e/serve-stack.ts",
    "bench/{answers,direct-worker,first-paint,typing}.ts",
    "probes/measure/{measure,try,host-worker}.ts",
    "runner/index.ts",
    "og/index.ts",
    "runner/harness/harness.ts",
    "runner/shelf/build/build.ts",
    "runner/shelf/interpreter/function-constructor.ts",
  ],
  project: ["{contract,worker,runner,og,src,dev,e2e,bench,probes}/**/*.{ts,tsx,mjs}"],
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ["apt-get"],
  ignoreDependencies: [
    // The runtime's own modules read as a package.
    "cloudflare",
    // Commands that dev/checks.ts runs by name.
    "oxlint",
    "oxlint-tsgolint",
    // Resolved by name at run time.
    "workerd",
    ...shelfPackages
      .map(({ name, installed = name }) => installed)
      .filter((name) => !["hono", "valibot", "zod"].includes(name)),
  ],
};

export default config;
