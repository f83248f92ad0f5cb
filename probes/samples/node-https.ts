import type { Samples } from "./sample.ts";

export const httpsSamples: Samples = {
  module: "node:https",
  as: "https",
  expressions: {
    Agent: [
      "new https.Agent().defaultPort",
      'new https.Agent() instanceof (await import("node:http")).Agent',
    ],
    "Agent.getName": [
      'new https.Agent().getName({ host: "a.example", port: 443, servername: "b.example" })',
    ],
    globalAgent: ["https.globalAgent instanceof https.Agent"],
    createServer: [
      "https.createServer() instanceof https.Server",
      'typeof https.createServer({ key: "no key", cert: "no certificate" })',
    ],
    Server: ['new https.Server() instanceof (await import("node:net")).Server'],
    get: ['https.get("http://a.example/")'],
    request: ['https.request("not a url")'],
  },
};
