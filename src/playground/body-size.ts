const sizes = new WeakMap<readonly (string | Uint8Array)[], number>();

/** The bytes of a body that came in pieces. Counted once for each state of it: text must be encoded for that. */
export function bodySize(body: readonly (string | Uint8Array)[]): number {
  const known = sizes.get(body);
  if (known !== undefined) return known;
  const encoder = new TextEncoder();
  const size = body.reduce(
    (sum, piece) =>
      sum + (typeof piece === "string" ? encoder.encode(piece).byteLength : piece.byteLength),
    0,
  );
  sizes.set(body, size);
  return size;
}
