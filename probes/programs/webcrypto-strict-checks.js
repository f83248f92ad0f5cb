const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
// 2048 bits, one byte repeated: a number that passes for a modulus, and no key anybody should use.
const modulus = btoa("\u00C1".repeat(256))
  .replaceAll("+", "-")
  .replaceAll("/", "_")
  .replaceAll("=", "");

async function attempt(work) {
  try {
    await work();
    return "taken";
  } catch (error) {
    return error.name;
  }
}

const generate = (modulusLength) =>
  attempt(() => {
    const publicExponent = new Uint8Array([1, 0, 1]);
    const given = { ...algorithm, modulusLength, publicExponent };
    return crypto.subtle.generateKey(given, false, ["sign", "verify"]);
  });

const importExponent = (e) =>
  attempt(() => {
    const jwk = { kty: "RSA", alg: "RS256", n: modulus, e };
    return crypto.subtle.importKey("jwk", jwk, algorithm, false, ["verify"]);
  });

/** RSA keys of usual and unusual sizes, and public keys with usual and unusual exponents. */
export default async () => ({
  bits1024: await generate(1024),
  bits1032: await generate(1032),
  exponent65537: await importExponent("AQAB"),
  exponent3: await importExponent("Aw"),
  exponent17: await importExponent("EQ"),
  exponent37: await importExponent("JQ"),
  exponent5: await importExponent("BQ"),
});
