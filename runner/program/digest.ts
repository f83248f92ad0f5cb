import type { Program } from "../../contract/program.ts";

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/**
 * Identity of a loaded program: SHA-256, as hex, over everything that shapes what it does. Two programs
 * share an isolate only if they are the same to the byte, under the same shelf, harness and rules.
 */
export async function programDigest(
  program: Program & { compatibilityDate: string },
  environment: { shelf: string; rules: string },
): Promise<string> {
  const text = JSON.stringify([
    environment.shelf,
    environment.rules,
    program.entry,
    program.compatibilityDate,
    program.compatibilityFlags ?? [],
    Object.entries(program.env ?? {}).toSorted(byName),
    Object.entries(program.files).toSorted(byName),
  ]);
  return sha256Hex(text);
}

export async function sha256Hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(hash).toHex();
}
