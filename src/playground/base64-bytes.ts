import type { Content } from "../../contract/program.ts";

export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  // In slices: one call with every byte as an argument would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCodePoint(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** The bytes that a body stands for. */
export function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content.base64), (character) => character.codePointAt(0) ?? 0);
}
