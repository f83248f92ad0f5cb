/** Hashes, signs and draws random numbers with what is there without an import. */
export default async () => {
  const text = new TextEncoder().encode("Hello, world!");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", text, algorithm, false, ["sign", "verify"]);
  const signature = await crypto.subtle.sign("HMAC", key, text);
  return {
    digest: digest.length === 32 && digest[0] === 0x31 && digest[1] === 0x5f,
    verified: await crypto.subtle.verify("HMAC", key, signature, text),
    random: crypto.getRandomValues(new Uint8Array(16)).length,
  };
};
