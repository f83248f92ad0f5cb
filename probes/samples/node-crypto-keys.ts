import type { Samples } from "./sample.ts";

export const cryptoKeysSamples: Samples = {
  module: "node:crypto",
  as: "crypto",
  first: [
    'const ed = crypto.createPrivateKey({ key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, 7)]), format: "der", type: "pkcs8" });',
    'const ec = crypto.createPrivateKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0", d: "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI" } });',
    'const rsa = crypto.createPrivateKey({ key: Buffer.from("MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAOfi3exq3MoD53C4ThkeRf7+rBbT7fCBjh9BhzEQm2qcEbrAPa+Wl3rvTGYa4cBVNyd8zzMNcgwduFhlohBahG8tXOvN8Iw1oOd0fHZ/lt3XW+7wkQgf+fnmYTnmimMq7K0Y2kCN6Ts/iuAlNTzwjCFrI6r8JD3oMUhHQ5HOqv2rAgMBAAECgYEA4ImJozgG+4a0QS32UdRCqxwnvyMQL+cDm7h0FEqkc6MUd+VW1gPYQq4dKHG3T+o0MgRlDmZinODadJ5VQ8iimr1Nvn9MCyycqegekq8jKuWM0HchNTzZNdwhsP5KiJ0vS3EJPed63RXgUvDsFqvb0Uf2pBPx5hJd4v7RFoV9taECQQD2FEQjufz4hido+pXRDkpl1+/WFgA3SbgfoVhEuD7Tjc4A8nYJefxcdQUugzVKJd6pk6vY6p+Kn7S+OlhjdgEnAkEA8TweMmRYDOgObmNBjmpDmU77KpwoLEXgY6jFFluonEW2cfFASssKu2ahLNHqoy2miv2HVRgMGzutl6OPp/Vp3QJBAMRT8PVMCw9BASpZWrQbIbJVcO0uSmfR8guST3ksQjvI1EWfLBttbrFZT5QHbLnGsvo6bg23SyhvOOXYaPKZkFsCQQDmsVgrVpyBkzWhyRe7KtIEfWxiPj2IwTYp+A6qJ/NhpqUn589U90EHH8lIhGJ/tDtNNdDCxqFlNbf3iLnrpBydAkB+oI+Lc9gbeJIeovTC2u8Xafvr/SkVsDcj15idcFYMIlfJ9bS0jdxLPKuQQ006fQb5mA/SQqldOyHYgwTznvRM", "base64"), format: "der", type: "pkcs8" });',
    "const rsaPublic = crypto.createPublicKey(rsa);",
  ],
  expressions: {
    createPrivateKey: [
      '[ed.type, ed.asymmetricKeyType, ed.export({ format: "jwk" }).x]',
      'crypto.createPrivateKey(ec.export({ type: "sec1", format: "pem" })).asymmetricKeyDetails',
      'crypto.createPrivateKey("no key")',
      'crypto.createPrivateKey(ed.export({ type: "pkcs8", format: "pem" })).equals(ed)',
    ],
    createPublicKey: [
      'crypto.createPublicKey(ed).export({ type: "spki", format: "der" }).toString("hex")',
      "rsaPublic.asymmetricKeyDetails.modulusLength",
      'crypto.createPublicKey(rsaPublic.export({ type: "pkcs1", format: "pem" })).equals(rsaPublic)',
      'crypto.createPublicKey("no key")',
    ],
    createSecretKey: [
      'crypto.createSecretKey(Buffer.from("key")).export().toString()',
      'crypto.createSecretKey("6b6579", "hex").symmetricKeySize',
      'crypto.createSecretKey(Buffer.from("key")).export({ format: "jwk" })',
      "crypto.createSecretKey(7)",
    ],
    KeyObject: ["ed instanceof crypto.KeyObject", 'new crypto.KeyObject("secret")'],
    "KeyObject.type": ['[ed.type, rsaPublic.type, crypto.createSecretKey(Buffer.from("a")).type]'],
    "KeyObject.equals": [
      '[ed.equals(ed), ed.equals(ec), crypto.createSecretKey(Buffer.from("a")).equals(crypto.createSecretKey(Buffer.from("a")))]',
      'ed.equals("key")',
    ],
    "KeyObject.from": [
      'crypto.KeyObject.from(await crypto.subtle.importKey("raw", Buffer.alloc(16), "AES-CBC", true, ["encrypt"])).export().toString("hex")',
    ],
    sign: [
      'crypto.sign(null, Buffer.from("hello"), ed).toString("hex").slice(0, 32)',
      'crypto.sign("sha256", Buffer.from("hello"), rsa).toString("hex").slice(0, 32)',
      'crypto.sign("sha256", Buffer.from("hello"), { key: ec, dsaEncoding: "ieee-p1363" }).length',
      'crypto.sign("no-such-hash", Buffer.from("hello"), rsa)',
      'crypto.sign("sha256", "hello", rsa).length',
    ],
    verify: [
      'crypto.verify(null, Buffer.from("hello"), crypto.createPublicKey(ed), crypto.sign(null, Buffer.from("hello"), ed))',
      'crypto.verify("sha256", Buffer.from("hello"), crypto.createPublicKey(ec), crypto.sign("sha256", Buffer.from("hello"), ec))',
      'crypto.verify("sha256", Buffer.from("hello"), rsaPublic, Buffer.alloc(128))',
    ],
    createSign: [
      'crypto.createSign("sha256").update("hello").sign(rsa, "hex").slice(0, 32)',
      'crypto.createSign("no-such-hash")',
    ],
    Sign: ['crypto.createSign("sha256") instanceof crypto.Sign'],
    "Sign.update": [
      'crypto.createSign("sha256").update("he").update("llo").sign(rsa, "base64").slice(0, 16)',
    ],
    "Sign.sign": [
      'crypto.createSign("RSA-SHA256").update("hello").sign({ key: rsa, padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 }, "hex").slice(0, 16)',
      'crypto.createSign("sha256").update("hello").sign()',
    ],
    createVerify: [
      'crypto.createVerify("sha256").update("hello").verify(rsaPublic, crypto.createSign("sha256").update("hello").sign(rsa))',
    ],
    Verify: ['crypto.createVerify("sha256") instanceof crypto.Verify'],
    "Verify.update": ['crypto.createVerify("sha256").update(7)'],
    "Verify.verify": [
      'crypto.createVerify("sha256").update("hello").verify(rsaPublic, "00", "hex")',
    ],
    publicEncrypt: [
      'crypto.privateDecrypt(rsa, crypto.publicEncrypt(rsaPublic, Buffer.from("hello"))).toString()',
      "crypto.publicEncrypt(rsaPublic, Buffer.alloc(500))",
    ],
    privateDecrypt: [
      'crypto.privateDecrypt({ key: rsa, oaepHash: "sha256" }, crypto.publicEncrypt({ key: rsaPublic, oaepHash: "sha256" }, Buffer.from("hello"))).toString()',
      "crypto.privateDecrypt(rsa, Buffer.alloc(128))",
    ],
    privateEncrypt: [
      'crypto.privateEncrypt(rsa, Buffer.from("hello")).toString("hex").slice(0, 32)',
    ],
    publicDecrypt: [
      'crypto.publicDecrypt(rsaPublic, crypto.privateEncrypt(rsa, Buffer.from("hello"))).toString()',
    ],
    generateKeyPairSync: [
      'crypto.generateKeyPairSync("ed25519").publicKey.asymmetricKeyType',
      'crypto.generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.asymmetricKeyDetails.modulusLength',
      String.raw`crypto.generateKeyPairSync("ec", { namedCurve: "P-256", publicKeyEncoding: { type: "spki", format: "pem" }, privateKeyEncoding: { type: "pkcs8", format: "pem" } }).publicKey.split("\n")[0]`,
      'crypto.generateKeyPairSync("no-such-type")',
    ],
    generateKeyPair: [
      'await new Promise((resolve, reject) => crypto.generateKeyPair("x25519", {}, (error, key) => (error ? reject(error) : resolve(key.type))))',
    ],
    generateKeySync: [
      'crypto.generateKeySync("hmac", { length: 64 }).symmetricKeySize',
      'crypto.generateKeySync("aes", { length: 100 })',
    ],
    generateKey: [
      'await new Promise((resolve, reject) => crypto.generateKey("aes", { length: 128 }, (error, key) => (error ? reject(error) : resolve(key.symmetricKeySize))))',
    ],
  },
};
