import { rootCertificates } from "node:tls";

/** Counts the authorities that are trusted. */
export default () => ({
  isList: Array.isArray(rootCertificates),
  effect: rootCertificates.length > 0,
});
