import type { Probe, ProbeTable } from "../probe.ts";

/** Of servers and what belongs to them. */
export const serverBehaviours: ProbeTable<Probe> = {
  "net-server-listens-in-vain": {
    about: ["node:net.Server.listen", "node:net.createServer"],
    node: true,
    difference: "A server of node:net says that it listens, and no connection ever reaches it.",
    fix: "Serve HTTP with node:http; raw TCP can only be opened from a Worker, not accepted.",
  },
};
