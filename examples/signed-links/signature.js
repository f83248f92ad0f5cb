const algorithm = { name: "HMAC", hash: "SHA-256" };
const encoder = new TextEncoder();
const secret = process.env.LINK_SECRET ?? "only for trying out";
let imported;

function key() {
  imported ??= crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign", "verify"]);
  return imported;
}

export async function sign(text) {
  const bytes = await crypto.subtle.sign(algorithm, await key(), encoder.encode(text));
  return Buffer.from(bytes).toString("base64url");
}

export async function verify(text, signature) {
  const bytes = Buffer.from(signature, "base64url");
  return crypto.subtle.verify(algorithm, await key(), bytes, encoder.encode(text));
}
