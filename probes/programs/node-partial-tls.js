import tls from "node:tls";

const calls = {
  createSecureContext: () => tls.createSecureContext(),
  checkServerIdentity: () =>
    tls.checkServerIdentity("echo.example", { subjectaltname: "DNS:echo.example", subject: {} }),
  getCiphers: () => tls.getCiphers(),
  createServer: () => tls.createServer(),
};

function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** Calls functions of the module, and lists the ones that throw; asks for the certificates that are trusted. */
export default () => {
  const throwing = Object.keys(calls).filter((name) => throws(calls[name]));
  const hasRoots = tls.rootCertificates.length > 0;
  return { complete: throwing.length === 0 && hasRoots, throwing, hasRoots };
};
