import tls from "node:tls";

/** What is there of tls, what a certificate is said of, and what a secure context is. */
export default () => {
  const certificate = { subjectaltname: "DNS:a.example", subject: { CN: "a.example" } };
  const wrong = tls.checkServerIdentity("b.example", certificate);
  return {
    functions: ["connect", "TLSSocket", "checkServerIdentity", "createSecureContext"].filter(
      (name) => typeof tls[name] === "function",
    ),
    right: tls.checkServerIdentity("a.example", certificate) === undefined,
    wrong: wrong?.code,
    context: tls.createSecureContext() instanceof tls.SecureContext || "of another kind",
  };
};
