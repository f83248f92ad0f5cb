import { Buffer } from "node:buffer";
import crypto from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { certificate, privateKey } from "./credentials.js";

const text = "Hello, world!";
const key = Buffer.alloc(32, 1);
const iv = Buffer.alloc(12, 2);

function encrypt() {
  const cipher = crypto.createCipheriv("aes-256-gcm", key, iv);
  const sealed = cipher.update(text, "utf8", "hex") + cipher.final("hex");
  return { sealed, tag: cipher.getAuthTag() };
}

function decrypt({ sealed, tag }) {
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv).setAuthTag(tag);
  return decipher.update(sealed, "hex", "utf8") + decipher.final("utf8");
}

function rsa() {
  const pair = crypto.generateKeyPairSync("rsa", { modulusLength: 1024 });
  const sealed = crypto.publicEncrypt(pair.publicKey, Buffer.from(text));
  const signature = crypto.sign("sha256", Buffer.from(text), pair.privateKey);
  return {
    opened: crypto.privateDecrypt(pair.privateKey, sealed).toString(),
    verified: crypto.verify("sha256", Buffer.from(text), pair.publicKey, signature),
  };
}

const features = {
  hash: () => crypto.createHash("sha256").update(text).digest("hex").slice(0, 16),
  base64: () => crypto.createHash("md5").update(text).digest("base64"),
  hmac: () => crypto.createHmac("sha256", key).update(text).digest("hex").slice(0, 16),
  cipher: () => encrypt().sealed,
  decipher: () => decrypt(encrypt()),
  rsa,
  sign: () => {
    const signature = crypto.createSign("sha256").update(text).sign(privateKey);
    return crypto.createVerify("sha256").update(text).verify(certificate, signature);
  },
  cipherStream: async () => {
    const cipher = crypto.createCipheriv("aes-256-gcm", key, iv);
    return (await buffer(Readable.from([text]).pipe(cipher))).toString("hex");
  },
  signStream: async () => {
    const signing = crypto.createSign("sha256");
    await new Promise((resolve) => {
      signing.end(text, resolve);
    });
    const verifying = crypto.createVerify("sha256").update(text);
    return verifying.verify(certificate, signing.sign(privateKey));
  },
  keyPair: () => crypto.generateKeyPairSync("ed25519").publicKey.asymmetricKeyType,
  random: () => crypto.randomBytes(16).length,
  pbkdf2: () => crypto.pbkdf2Sync("password", "salt", 1000, 16, "sha256").toString("hex"),
  scrypt: () => crypto.scryptSync("password", "salt", 16).toString("hex"),
  hkdf: () => Buffer.from(crypto.hkdfSync("sha256", key, iv, "info", 16)).toString("hex"),
  keyObject: () => crypto.createSecretKey(key).export().equals(key),
  certificate: () => new crypto.X509Certificate(certificate).subject,
  pem: () =>
    crypto.createPrivateKey(privateKey).export({ type: "pkcs8", format: "pem" }).slice(0, 27),
  der: () => crypto.createPublicKey(privateKey).export({ type: "spki", format: "der" }).length,
};

/** One vector a feature. What does not work tells its error. */
export default async () => {
  const out = {};
  for (const [name, work] of Object.entries(features)) {
    try {
      out[name] = await work();
    } catch (error) {
      out[name] = `${error.name}: ${error.message}`;
    }
  }
  return out;
};
