import type { Samples } from "./sample.ts";

export const domainSamples: Samples = {
  module: "node:domain",
  as: "domain",
  expressions: {
    create: ["typeof domain.create"],
    createDomain: [
      'await new Promise((resolve) => { const own = domain.createDomain(); own.on("error", ({ message }) => resolve(message)); own.run(() => { setTimeout(() => own.emit("error", new Error("caught")), 1); }); })',
    ],
    "Domain.run": ["domain.createDomain().run((a) => a + 1, 1)"],
    "Domain.bind": ["domain.createDomain().bind((a) => a + 1)(1)"],
    "Domain.intercept": ["domain.createDomain().intercept((a) => a)(null, 5)"],
    active: ['domain.active ?? "none"'],
  },
};
