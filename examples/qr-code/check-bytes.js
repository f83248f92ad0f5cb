// Arithmetic in the field of 256 elements, by logarithms.
const powers = new Uint8Array(510);
const logs = new Uint8Array(256);
for (let i = 0, x = 1; i < 255; i += 1) {
  powers[i] = powers[i + 255] = x;
  logs[x] = i;
  x = (x << 1) ^ (x & 0x80 ? 0x11d : 0);
}

function times(a, b) {
  return a === 0 || b === 0 ? 0 : powers[logs[a] + logs[b]];
}

/** Reed–Solomon: the remainder by which a reader finds and mends bytes that it has misread. */
export function checkBytes(data, count) {
  let divisor = [1];
  for (let i = 0; i < count; i += 1) {
    const next = [...divisor, 0];
    divisor.forEach((factor, at) => (next[at + 1] ^= times(factor, powers[i])));
    divisor = next;
  }
  const rest = [...data, ...new Array(count).fill(0)];
  for (let at = 0; at < data.length; at += 1) {
    const lead = rest[at];
    divisor.forEach((factor, i) => (rest[at + i] ^= times(factor, lead)));
  }
  return rest.slice(data.length);
}
