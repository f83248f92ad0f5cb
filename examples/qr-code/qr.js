import { checkBytes } from "./check-bytes.js";

/** Data bytes and check bytes of the five smallest sizes, at the lowest level of correction. */
const sizes = [
  [19, 7],
  [34, 10],
  [55, 15],
  [80, 20],
  [108, 26],
];

/** Level L with mask 0, and its own check bits, as the standard prints it. */
const format = 0b111011111000100;

function codewords(bytes) {
  const version = sizes.findIndex(([room]) => bytes.length + 2 <= room);
  if (version === -1) throw new RangeError(`At most ${sizes.at(-1)[0] - 2} bytes fit.`);
  const [room, checks] = sizes[version];
  // Half a byte for the kind, a byte for the length, then the text: everything is off by four bits.
  const whole = [0x40 | (bytes.length >> 4), bytes.length & 15, ...bytes, 0];
  const data = [whole[0]];
  for (let i = 1; i < whole.length - 1; i += 1) {
    data.push(((whole[i] & 15) << 4) | (whole[i + 1] >> 4));
  }
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  return { version: version + 1, bytes: [...data, ...checkBytes(data, checks)] };
}

/** Draws a square pattern of rings around a point, dark at some distances from it. */
function rings(grid, row, column, radius, darkAt) {
  for (let r = -radius; r <= radius; r += 1) {
    for (let c = -radius; c <= radius; c += 1) {
      if (grid[row + r]?.[column + c] === undefined) continue;
      grid[row + r][column + c] = darkAt.includes(Math.max(Math.abs(r), Math.abs(c)));
    }
  }
}

/** The modules of the QR code of a text, row by row: true is dark. */
export function qrCode(text) {
  const { version, bytes } = codewords(new TextEncoder().encode(text));
  const size = 17 + 4 * version;
  const grid = Array.from({ length: size }, () => new Array(size).fill(null));
  for (let i = 0; i < size; i += 1) grid[6][i] = grid[i][6] = i % 2 === 0;
  rings(grid, 3, 3, 4, [0, 1, 3]);
  rings(grid, 3, size - 4, 4, [0, 1, 3]);
  rings(grid, size - 4, 3, 4, [0, 1, 3]);
  if (version > 1) rings(grid, size - 7, size - 7, 2, [0, 2]);
  grid[size - 8][8] = true;
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((format >> bit) & 1) === 1;
    const near = bit < 6 ? bit : bit + 1;
    if (bit < 8) grid[near][8] = grid[8][size - 1 - bit] = dark;
    else grid[8][bit === 8 ? 7 : 14 - bit] = grid[size - 15 + bit][8] = dark;
  }
  fill(grid, bytes);
  return grid;
}

/** Puts the bits where nothing is yet: in columns of two, from the right, up and down in turn. */
function fill(grid, bytes) {
  const size = grid.length;
  let bit = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (grid[row][column] !== null) continue;
        const dark = ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
        // The mask turns every other module over, so that no large plain areas are left.
        grid[row][column] = (dark ^ ((row + column) % 2 === 0 ? 1 : 0)) === 1;
        bit += 1;
      }
    }
  }
}
