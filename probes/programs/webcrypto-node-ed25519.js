const algorithm = { name: "NODE-ED25519", namedCurve: "NODE-ED25519" };

/** Signs with a key of the legacy name, and imports keys as raw bytes: a public one, a private one. */
export default async () => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, [
    "sign",
    "verify",
  ]);
  const text = new TextEncoder().encode("Hello, world!");
  const signature = await crypto.subtle.sign(algorithm, privateKey, text);
  const raw = await crypto.subtle.exportKey("raw", publicKey);
  const out = {
    verified: await crypto.subtle.verify(algorithm, publicKey, signature, text),
    rawPublic: (await crypto.subtle.importKey("raw", raw, algorithm, true, ["verify"])).type,
  };
  try {
    const imported = await crypto.subtle.importKey("raw", raw, algorithm, true, ["sign"]);
    return { ...out, rawPrivate: imported.type };
  } catch (error) {
    return { ...out, rawPrivate: error.name };
  }
};
