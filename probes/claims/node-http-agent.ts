import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeHttpAgentClaims: ProbeTable<ClaimProbe> = {
  "http-agent-stub": {
    about: ["node:http.Agent", "node:http.Agent.sockets", "node:http.Agent.freeSockets"],
    node: true,
    difference: "An agent holds back and keeps nothing: maxSockets and keepAlive have no effect.",
    fix: "Bound the number of requests at once in your own code; connections are the platform's.",
    says: [{ outcome: { value: { statuses: [200, 200], queued: false, sockets: 0, kept: 0 } } }],
  },
  "http-agent-protocol": {
    about: ["node:http.Agent.protocol", "node:http.Agent"],
    node: true,
    says: [{ outcome: { value: { protocol: "http:" } } }],
  },
  "http-agent-accepted-as-option": {
    about: ["node:http.Agent", "node:http.get"],
    node: true,
    says: [{ outcome: { value: { own: 200, none: 200 } } }],
  },
};
