import type { Samples } from "./sample.ts";

export const cryptoCertificatesSamples: Samples = {
  module: "node:crypto",
  as: "crypto",
  first: [
    String.raw`const pem = "-----BEGIN CERTIFICATE-----\nMIIBujCCAWCgAwIBAgIUOisMVaDjw8+BfoirdhwtGRBy8gQwCgYIKoZIzj0EAwIwGDEWMBQGA1UEAwwNYmVydGguZXhhbXBsZTAgFw0yNjExMjgxNjM3NDRaGA8yMTI2MTEwNDE2Mzc0NFowGDEWMBQGA1UEAwwNYmVydGguZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPTYOfCrAms3GDSQnhsOAhiGvfd5ObeOz2WB6ll8YY5bxJEbxIGFUemqdq+BzVD3RQTVbdZIekbAa7poFLQQX5mjgYUwgYIwHQYDVR0OBBYEFEw2ARU5jgC2uOl51Dv8IHevvgH8MB8GA1UdIwQYMBaAFEw2ARU5jgC2uOl51Dv8IHevvgH8MA8GA1UdEwEB/wQFMAMBAf8wLwYDVR0RBCgwJoINYmVydGguZXhhbXBsZYIPKi5iZXJ0aC5leGFtcGxlhwR/AAABMAoGCCqGSM49BAMCA0gAMEUCIQCSWOWZpoW35IzhwjtGA6V+H+XuEKBrh2FUaLTXP5S48wIgdPRevi+IasxqP7+Xv3pfByqlGCm20Zml5mEffkQQcrU=\n-----END CERTIFICATE-----\n".replace(/[^-\n]{64}(?=[^-\n])/g, "$&\n");`,
    "const certificate = new crypto.X509Certificate(pem);",
    'const ownKey = crypto.createPrivateKey({ key: Buffer.from("MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHRv5CRi0mqzbl7oW/H1qGGMqvSU76YGj9hkPUHseoO6hRANCAAT02DnwqwJrNxg0kJ4bDgIYhr33eTm3js9lgepZfGGOW8SRG8SBhVHpqnavgc1Q90UE1W3WSHpGwGu6aBS0EF+Z", "base64"), format: "der", type: "pkcs8" });',
  ],
  expressions: {
    X509Certificate: [
      "certificate instanceof crypto.X509Certificate",
      'new crypto.X509Certificate("no certificate")',
      "new crypto.X509Certificate(certificate.raw).fingerprint === certificate.fingerprint",
    ],
    "X509Certificate.ca": ["certificate.ca"],
    "X509Certificate.checkEmail": ['certificate.checkEmail("root@berth.example") === undefined'],
    "X509Certificate.checkHost": [
      'certificate.checkHost("berth.example")',
      'certificate.checkHost("a.berth.example")',
      'certificate.checkHost("other.example") === undefined',
      "certificate.checkHost(7)",
    ],
    "X509Certificate.checkIP": [
      'certificate.checkIP("127.0.0.1")',
      'certificate.checkIP("10.0.0.1") === undefined',
    ],
    "X509Certificate.checkIssued": ["certificate.checkIssued(certificate)"],
    "X509Certificate.checkPrivateKey": [
      "certificate.checkPrivateKey(ownKey)",
      "certificate.checkPrivateKey(certificate.publicKey)",
    ],
    "X509Certificate.fingerprint": ["certificate.fingerprint"],
    "X509Certificate.fingerprint256": ["certificate.fingerprint256"],
    "X509Certificate.fingerprint512": ["certificate.fingerprint512.slice(0, 20)"],
    "X509Certificate.infoAccess": ["certificate.infoAccess === undefined"],
    "X509Certificate.issuer": ["certificate.issuer"],
    "X509Certificate.issuerCertificate": ["certificate.issuerCertificate === undefined"],
    "X509Certificate.keyUsage": ["certificate.keyUsage === undefined"],
    "X509Certificate.publicKey": ["certificate.publicKey.asymmetricKeyType"],
    "X509Certificate.raw": ["certificate.raw.length"],
    "X509Certificate.serialNumber": ["certificate.serialNumber"],
    "X509Certificate.subject": ["certificate.subject"],
    "X509Certificate.subjectAltName": ["certificate.subjectAltName"],
    "X509Certificate.toJSON": [
      "JSON.stringify(certificate) === JSON.stringify(certificate.toString())",
    ],
    "X509Certificate.toLegacyObject": [
      "((legacy) => [legacy.subject, legacy.subjectaltname, legacy.bits])(certificate.toLegacyObject())",
    ],
    "X509Certificate.toString": ["certificate.toString().trim() === pem.trim()"],
    "X509Certificate.validFrom": ["certificate.validFrom"],
    "X509Certificate.validTo": ["certificate.validTo"],
    "X509Certificate.verify": [
      "certificate.verify(certificate.publicKey)",
      'certificate.verify("key")',
    ],
    Certificate: ["typeof new crypto.Certificate().verifySpkac"],
    "Certificate.verifySpkac": ['crypto.Certificate.verifySpkac("no challenge")'],
    "Certificate.exportChallenge": [
      'crypto.Certificate.exportChallenge("no challenge").toString()',
    ],
    "Certificate.exportPublicKey": ['crypto.Certificate.exportPublicKey("no key").toString()'],
  },
};
