const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A fresh random id of contract/api.ts's ProgramId: ten characters, 50 bits. */
export function newProgramId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  // 256 is a multiple of 32, so the remainder favours no character.
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join("");
}
