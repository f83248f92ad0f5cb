/** 128 random bits. Made for one document and never kept: a nonce that is served twice protects nothing. */
export function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}
