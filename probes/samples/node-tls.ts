import type { Samples } from "./sample.ts";

export const tlsSamples: Samples = {
  module: "node:tls",
  as: "tls",
  expressions: {
    DEFAULT_MIN_VERSION: ["tls.DEFAULT_MIN_VERSION"],
    DEFAULT_MAX_VERSION: ["tls.DEFAULT_MAX_VERSION"],
    DEFAULT_ECDH_CURVE: ["tls.DEFAULT_ECDH_CURVE"],
    DEFAULT_CIPHERS: ['tls.DEFAULT_CIPHERS.includes("TLS_AES_256_GCM_SHA384")'],
    CLIENT_RENEG_LIMIT: ["[tls.CLIENT_RENEG_LIMIT, tls.CLIENT_RENEG_WINDOW]"],
    rootCertificates: ["tls.rootCertificates.length > 0"],
    getCiphers: ['tls.getCiphers().includes("aes256-sha")'],
    checkServerIdentity: [
      'tls.checkServerIdentity("a.example", { subjectaltname: "DNS:a.example", subject: {} }) ?? "none"',
      'tls.checkServerIdentity("b.example", { subjectaltname: "DNS:*.a.example", subject: { CN: "b.example" } }).code',
      'tls.checkServerIdentity("x.a.example", { subjectaltname: "DNS:*.a.example", subject: {} }) ?? "none"',
    ],
    convertALPNProtocols: [
      '((out) => { tls.convertALPNProtocols(["h2", "http/1.1"], out); return out.ALPNProtocols.toString("hex"); })({})',
    ],
    createSecureContext: [
      "tls.createSecureContext() instanceof tls.SecureContext",
      'typeof tls.createSecureContext({ key: "no key", cert: "no certificate" })',
      'typeof tls.createSecureContext({ minVersion: "TLSv9" })',
    ],
    connect: ["tls.connect({ port: 70000 })"],
    createServer: ["typeof tls.createServer().listen"],
    TLSSocket: [
      '((socket) => [socket.encrypted, socket.authorized])(new tls.TLSSocket(new (await import("node:net")).Socket()))',
    ],
  },
};
