import type { Samples } from "./sample.ts";

export const cryptoRandomSamples: Samples = {
  module: "node:crypto",
  as: "crypto",
  expressions: {
    randomBytes: [
      "crypto.randomBytes(8).length",
      "crypto.randomBytes(-1)",
      "await new Promise((resolve, reject) => crypto.randomBytes(4, (error, bytes) => (error ? reject(error) : resolve(bytes.length))))",
      'crypto.randomBytes("8")',
    ],
    randomFillSync: [
      "crypto.randomFillSync(Buffer.alloc(4), 2).length",
      "crypto.randomFillSync(Buffer.alloc(4), 5)",
      'crypto.randomFillSync("abcd")',
    ],
    randomFill: [
      "await new Promise((resolve, reject) => crypto.randomFill(new Uint8Array(4), (error, bytes) => (error ? reject(error) : resolve(bytes.length))))",
    ],
    randomInt: [
      "crypto.randomInt(1)",
      "((number) => number >= 5 && number < 7)(crypto.randomInt(5, 7))",
      "crypto.randomInt(5, 5)",
      "crypto.randomInt(2 ** 50)",
      'crypto.randomInt("7")',
    ],
    randomUUID: [
      "/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID())",
      "crypto.randomUUID({ disableEntropyCache: 1 })",
    ],
    getRandomValues: [
      "crypto.getRandomValues(new Uint8Array(4)).length",
      "crypto.getRandomValues(new Float32Array(4))",
      "crypto.getRandomValues(new Uint8Array(70000))",
    ],
    checkPrimeSync: [
      "[crypto.checkPrimeSync(97n), crypto.checkPrimeSync(99n)]",
      'crypto.checkPrimeSync("97")',
    ],
    checkPrime: [
      "await new Promise((resolve, reject) => crypto.checkPrime(101n, (error, is) => (error ? reject(error) : resolve(is))))",
    ],
    generatePrimeSync: [
      "crypto.checkPrimeSync(crypto.generatePrimeSync(32))",
      "crypto.generatePrimeSync(32, { bigint: true, safe: true }) % 2n === 1n",
      "crypto.generatePrimeSync(-1)",
    ],
    generatePrime: [
      "await new Promise((resolve, reject) => crypto.generatePrime(32, (error, prime) => (error ? reject(error) : resolve(prime.byteLength))))",
    ],
    getFips: ["crypto.getFips()"],
    secureHeapUsed: ["crypto.secureHeapUsed().total"],
    constants: [
      "[crypto.constants.RSA_PKCS1_PADDING, crypto.constants.SSL_OP_NO_TLSv1, crypto.constants.RSA_PSS_SALTLEN_AUTO]",
    ],
    getCurves: [
      '["prime256v1", "secp256k1", "secp384r1"].map((name) => crypto.getCurves().includes(name))',
    ],
    createDiffieHellman: [
      'crypto.createDiffieHellman(Buffer.from("ffffffffffffffc5", "hex"), 2).getGenerator("hex")',
    ],
    "DiffieHellman.getPrime": [
      'crypto.createDiffieHellman("ffffffffffffffc5", "hex").getPrime("hex")',
    ],
    "DiffieHellman.getGenerator": [
      'crypto.createDiffieHellman("ffffffffffffffc5", "hex").getGenerator("hex")',
    ],
    "DiffieHellman.setPrivateKey": [
      '((side) => { side.setPrivateKey(Buffer.from([9])); return side.getPrivateKey("hex"); })(crypto.createDiffieHellman("ffffffffffffffc5", "hex"))',
    ],
    getDiffieHellman: [
      'crypto.getDiffieHellman("modp14").getPrime("hex").slice(0, 20)',
      'crypto.getDiffieHellman("modp5").getGenerator("hex")',
      'crypto.getDiffieHellman("modp99")',
    ],
    createECDH: [
      'crypto.createECDH("prime256v1").generateKeys().length',
      'crypto.createECDH("no-such-curve")',
    ],
    "ECDH.setPrivateKey": [
      '((side) => { side.setPrivateKey("05".padStart(64, "0"), "hex"); return side.getPublicKey("hex", "compressed"); })(crypto.createECDH("prime256v1"))',
      'crypto.createECDH("prime256v1").setPrivateKey("00", "hex")',
    ],
    "ECDH.getPublicKey": ['crypto.createECDH("prime256v1").getPublicKey()'],
    "ECDH.getPrivateKey": ['crypto.createECDH("prime256v1").getPrivateKey()'],
    "ECDH.generateKeys": [
      'crypto.createECDH("secp384r1").generateKeys("hex", "compressed").length',
    ],
    "ECDH.computeSecret": [
      '((one, two) => one.computeSecret(two.generateKeys(), null, "hex").length)(((side) => { side.generateKeys(); return side; })(crypto.createECDH("prime256v1")), crypto.createECDH("prime256v1"))',
      '((side) => { side.generateKeys(); side.computeSecret(Buffer.from("no point")); })(crypto.createECDH("prime256v1"))',
    ],
    "ECDH.convertKey": [
      '((side) => { side.setPrivateKey("05".padStart(64, "0"), "hex"); return crypto.ECDH.convertKey(side.getPublicKey(), "prime256v1", null, "hex", "compressed"); })(crypto.createECDH("prime256v1"))',
    ],
    diffieHellman: [
      "typeof crypto.diffieHellman",
      '((one, two, { diffieHellman }) => diffieHellman({ privateKey: one.privateKey, publicKey: two.publicKey }).length)(crypto.generateKeyPairSync("x25519"), crypto.generateKeyPairSync("x25519"), await import("node:crypto"))',
      '(await import("node:crypto")).diffieHellman({})',
    ],
    webcrypto: ["crypto.webcrypto === globalThis.crypto", "crypto.webcrypto.randomUUID().length"],
    subtle: [
      'Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from("abc"))).toString("hex")',
      'await crypto.subtle.digest("MD4", Buffer.from("abc"))',
      'Buffer.from(await crypto.subtle.sign("HMAC", await crypto.subtle.importKey("raw", Buffer.from("key"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]), Buffer.from("abc"))).toString("hex")',
      'Buffer.from(await crypto.subtle.encrypt({ name: "AES-GCM", iv: Buffer.alloc(12) }, await crypto.subtle.importKey("raw", Buffer.alloc(16), "AES-GCM", false, ["encrypt"]), Buffer.from("abc"))).toString("hex")',
      'Buffer.from(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-1", salt: Buffer.from("salt"), iterations: 2 }, await crypto.subtle.importKey("raw", Buffer.from("secret"), "PBKDF2", false, ["deriveBits"]), 64)).toString("hex")',
      '(await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"])).publicKey.algorithm.name',
      'await crypto.subtle.importKey("raw", Buffer.alloc(3), "AES-GCM", false, ["encrypt"])',
    ],
  },
};
