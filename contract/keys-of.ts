/** The keys of a constant table, typed as what they are; never empty, as a picklist wants it. */
export function keysOf<K extends string>(table: Record<K, unknown>): [K, ...K[]] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a literal table has exactly the keys of its type
  return Object.keys(table) as [K, ...K[]];
}
