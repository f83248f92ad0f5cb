import type { Samples } from "./sample.ts";

export const traceEventsSamples: Samples = {
  module: "node:trace_events",
  as: "traces",
  expressions: {
    createTracing: [
      '((tracing) => [tracing.enabled, tracing.categories])(traces.createTracing({ categories: ["v8"] }))',
      "traces.createTracing({})",
    ],
    getEnabledCategories: ['traces.getEnabledCategories() ?? "none"'],
  },
};
