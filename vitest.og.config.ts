import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// og/ inside workerd, on its real configuration: with the rasteriser and the fonts as modules.
export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: "./og/wrangler.jsonc" } })],
  test: {
    name: "og",
    maxWorkers: 2,
    include: ["og/**/*.test.ts"],
    fsModuleCache: false,
  },
});
