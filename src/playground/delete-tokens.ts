import { readStored, removeStored, writeStored } from "../storage.ts";

const keyOf = (id: string) => `berth:delete-token:${id}`;

/** The token that deletes a program shared from this browser. The server keeps only its hash. */
export function readDeleteToken(id: string): string | undefined {
  return readStored(keyOf(id));
}

export function keepDeleteToken(id: string, token: string): boolean {
  return writeStored(keyOf(id), token);
}

export function dropDeleteToken(id: string): void {
  removeStored(keyOf(id));
}
