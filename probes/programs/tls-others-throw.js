import tls from "node:tls";

function outcomeOf(work) {
  try {
    return { returned: typeof work() };
  } catch (error) {
    return { throws: error.message };
  }
}

/** Calls the functions of tls beyond connect, TLSSocket, checkServerIdentity and createSecureContext. */
export default () => {
  const wire = {};
  return {
    getCiphers: outcomeOf(() => tls.getCiphers()),
    convertALPNProtocols: outcomeOf(() => tls.convertALPNProtocols(["h2"], wire)),
    SecureContext: outcomeOf(() => new tls.SecureContext()),
    createSecurePair: outcomeOf(() => tls.createSecurePair()),
    getCACertificates: typeof tls.getCACertificates,
    converted: wire.ALPNProtocols?.length ?? null,
  };
};
