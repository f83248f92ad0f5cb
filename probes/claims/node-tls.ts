import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeTlsClaims: ProbeTable<ClaimProbe> = {
  "tls-available-apis": {
    about: [
      "node:tls.connect",
      "node:tls.TLSSocket",
      "node:tls.checkServerIdentity",
      "node:tls.createSecureContext",
    ],
    node: true,
    says: [
      {
        outcome: {
          value: {
            functions: ["connect", "TLSSocket", "checkServerIdentity", "createSecureContext"],
            right: true,
          },
        },
      },
    ],
  },
  "tls-server-throws": {
    about: ["node:tls.createServer", "node:tls.Server"],
    node: true,
    difference: "tls.createServer and new tls.Server throw 'Not implemented'.",
    fix: "Serve plain HTTP; the platform ends TLS in front of the program.",
    says: [
      {
        outcome: { value: { createServer: "Not implemented", Server: "Not implemented" } },
      },
    ],
  },
  "tls-others-throw": {
    about: ["node:tls.getCiphers", "node:tls.convertALPNProtocols", "node:tls.SecureContext"],
    node: true,
    difference: "tls.getCiphers throws 'Not implemented'; tls.getCACertificates is not there.",
    fix: "Do without: which ciphers are used is the platform's choice.",
    says: [
      {
        outcome: {
          value: {
            getCiphers: { throws: "Not implemented" },
            convertALPNProtocols: { throws: "Not implemented" },
          },
        },
      },
    ],
    comment:
      "convertALPNProtocols and the class SecureContext work; getCiphers and createSecurePair throw.",
  },
};
