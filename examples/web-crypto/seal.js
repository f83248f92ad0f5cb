const encoder = new TextEncoder();

/** A key from a passphrase: slow on purpose, since passphrases are short. */
async function keyOf(passphrase, salt) {
  const material = await crypto.subtle.importKey(
    "raw",
    encoder.encode(passphrase),
    "PBKDF2",
    false,
    ["deriveKey"],
  );
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: 20_000 },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Salt, nonce and ciphertext in one text. */
export async function seal(text, passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  // Never the same nonce twice with one key: here even the key is new each time.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt);
  const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, encoder.encode(text));
  return new Uint8Array([...salt, ...iv, ...new Uint8Array(bytes)]).toBase64({
    alphabet: "base64url",
  });
}

export async function open(sealed, passphrase) {
  const bytes = Uint8Array.fromBase64(sealed, { alphabet: "base64url" });
  const key = await keyOf(passphrase, bytes.subarray(0, 16));
  const iv = bytes.subarray(16, 28);
  // Throws unless every bit is as it was sealed, and the key is the same.
  const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, bytes.subarray(28));
  return new TextDecoder().decode(text);
}
