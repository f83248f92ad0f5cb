import { Buffer } from "node:buffer";
import { createCipheriv, createECDH, createHash } from "node:crypto";

const hashes = ["ripemd160", "blake2b512", "sha3-256", "shake128", "sm3", "sha512-256"];
const ciphers = ["camellia-256-cbc", "aria-256-cbc", "aes-256-ccm", "aes-256-gcm"];
const curves = ["secp256k1", "brainpoolP256r1", "prime256v1"];

const works = (names, work) =>
  names.filter((name) => {
    try {
      work(name);
      return true;
    } catch {
      return false;
    }
  });

function encrypt(name) {
  const iv = Buffer.alloc(name.endsWith("cbc") ? 16 : 12, 2);
  const cipher = createCipheriv(name, Buffer.alloc(32, 1), iv, { authTagLength: 16 });
  cipher.update("secret", "utf8");
}

function messageOf(work) {
  try {
    work();
    return null;
  } catch (error) {
    return error.message;
  }
}

/** Which algorithms of Node's OpenSSL work here, and how an unknown one is refused. */
export default () => ({
  hashes: works(hashes, (name) => createHash(name).digest()),
  ciphers: works(ciphers, encrypt),
  curves: works(curves, (name) => createECDH(name).generateKeys()),
  unknownHash: messageOf(() => createHash("sha257")),
  unknownCipher: messageOf(() => encrypt("aes-257-gcm")),
  unknownCurve: messageOf(() => createECDH("secp257k1").generateKeys()),
});
