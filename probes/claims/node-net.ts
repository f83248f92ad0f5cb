import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeNetClaims: ProbeTable<ClaimProbe> = {
  "net-socket-connect": {
    about: ["node:net.connect", "node:net.Socket.connect"],
    host: () => import("../hosts/net-socket-connect.ts"),
    says: [
      {
        outcome: {
          value: {
            connect: { connected: true, echoed: "hello" },
            socket: { connected: true, echoed: "hello" },
          },
        },
      },
    ],
  },
  "net-server-unsupported": {
    about: ["node:net.createServer", "node:net.Server.listen"],
    host: () => import("../hosts/net-server-unsupported.ts"),
    difference:
      "A net.Server hears only connections that a Worker hands it: it needs connectHandler() of cloudflare:node.",
    fix: "Write `export default connectHandler()` beside server.listen(port), where the platform lets TCP in.",
    says: [{ outcome: [{ throws: {} }, { value: { served: false } }] }],
    comment:
      "The runtime serves them, at every date from 2024-09-23: what connects to a Worker that exports connectHandler() of cloudflare:node reaches the net.Server that listens on the port.",
  },
  "net-blocklist-socketaddress": {
    about: ["node:net.BlockList", "node:net.SocketAddress"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            address: true,
            range: [true, false],
            subnet: true,
            other: false,
            socketAddress: { address: "1.1.1.1", family: "ipv4" },
          },
        },
      },
    ],
  },
  "net-isip": { about: ["node:net.isIP", "node:net.isIPv4", "node:net.isIPv6"], node: true },
  "net-blocked-when-no-outbound": {
    about: ["node:net.connect"],
    host: () => import("../hosts/net-blocked-when-no-outbound.ts"),
    comment: "With no outbound the socket emits an error; with the parent's network it connects.",
  },
};
