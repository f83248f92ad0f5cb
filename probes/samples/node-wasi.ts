import type { Samples } from "./sample.ts";

export const wasiSamples: Samples = {
  module: "node:wasi",
  as: "wasi",
  expressions: {
    WASI: [
      'typeof new wasi.WASI({ version: "preview1" }).wasiImport',
      'new wasi.WASI({ version: "nope" })',
    ],
  },
};
