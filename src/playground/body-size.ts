type Pieces = readonly (string | Uint8Array)[];

const known = new WeakMap<Pieces, number[]>();

/** The bytes of each piece of a body. Counted once for each state of it: text must be encoded for that. */
export function pieceSizes(body: Pieces): readonly number[] {
  const counted = known.get(body);
  if (counted !== undefined) return counted;
  const encoder = new TextEncoder();
  const sizes = body.map((piece) =>
    typeof piece === "string" ? encoder.encode(piece).byteLength : piece.byteLength,
  );
  known.set(body, sizes);
  return sizes;
}

export function bodySize(body: Pieces): number {
  return pieceSizes(body).reduce((sum, size) => sum + size, 0);
}
