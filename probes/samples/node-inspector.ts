import type { Samples } from "./sample.ts";

export const inspectorSamples: Samples = {
  module: "node:inspector",
  as: "inspector",
  expressions: {
    url: ['inspector.url() ?? "none"'],
    Session: ["typeof new inspector.Session().connect"],
    Network: ['Object.keys(inspector.Network).includes("requestWillBeSent")'],
  },
};
