import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const tcpSocketsClaims: ProbeTable<ClaimProbe> = {
  "tcp-connect-not-global": {
    berth: "Berth closes raw sockets to programs, and says so in its own words.",
    about: ["cloudflare:sockets.connect"],
    phase: "both",
    says: [
      { flags: [], phase: "startup", outcome: { throws: {} } },
      { flags: [], outcome: { value: { connecting: "object" } } },
    ],
  },
  "tcp-writable-only-uint8array": {
    about: ["cloudflare:sockets.Socket.writable"],
    host: () => import("../hosts/tcp-writable-only-uint8array.ts"),
    says: [{ outcome: { value: { bytes: { echoed: "hello" }, text: { error: "TypeError" } } } }],
    comment: "Text is taken as well, and sent as UTF-8; a number is refused.",
  },
  "tcp-starttls-needs-option": {
    about: ["cloudflare:sockets.Socket.startTls"],
    host: () => import("../hosts/tcp-starttls-needs-option.ts"),
    says: [
      {
        outcome: {
          value: {
            without: { error: "TypeError" },
            off: { error: "TypeError" },
            with: { started: true, another: true, oldClosed: true },
          },
        },
      },
    ],
  },
  "tcp-no-port-25": {
    notCheckable:
      "The block is one of Cloudflare's network; the runtime by itself tries every port.",
  },
  "tcp-private-and-localhost-blocked": {
    notCheckable:
      "Which addresses sockets reach is decided by the network that workerd is given, in production by Cloudflare's.",
  },
  "tcp-closed-and-opened-promises": {
    about: ["cloudflare:sockets.Socket.opened", "cloudflare:sockets.Socket.closed"],
    host: () => import("../hosts/tcp-closed-and-opened-promises.ts"),
    says: [{ outcome: { value: { opened: true, remoteIsTheServer: true, closed: true } } }],
  },
  "tcp-no-inbound": {
    host: () => import("../hosts/tcp-no-inbound.ts"),
    says: [{ outcome: { value: { seen: { fetch: 0, connect: 0 } } } }],
    comment:
      "fetch never sees a CONNECT, but the runtime hands it to a Worker that exports a connect() method, without any flag. Whether Cloudflare's network lets one through is another matter.",
  },
};
