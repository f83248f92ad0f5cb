/** Ranges of IPv4 by their first address and prefix length, with what stands there. */
const v4Ranges: [string, number, string][] = [
  ["0.0.0.0", 8, "an address of this host"],
  ["10.0.0.0", 8, "a private address"],
  ["100.64.0.0", 10, "a carrier's shared address"],
  ["127.0.0.0", 8, "a loopback address"],
  ["169.254.0.0", 16, "a link-local address"],
  ["172.16.0.0", 12, "a private address"],
  ["192.0.0.0", 24, "a reserved address"],
  ["192.0.2.0", 24, "an address for documentation"],
  ["192.88.99.0", 24, "a reserved address"],
  ["192.168.0.0", 16, "a private address"],
  ["198.18.0.0", 15, "an address for benchmarks"],
  ["198.51.100.0", 24, "an address for documentation"],
  ["203.0.113.0", 24, "an address for documentation"],
  ["224.0.0.0", 4, "a multicast address"],
  ["240.0.0.0", 4, "a reserved address"],
];

/** Ranges of IPv6 by their first groups and prefix length. */
const v6Ranges: [number[], number, string][] = [
  [[0, 0, 0, 0, 0, 0, 0, 0], 128, "an address of this host"],
  [[0, 0, 0, 0, 0, 0, 0, 1], 128, "a loopback address"],
  [[0x64, 0xff9b, 1], 48, "a private address"],
  [[0x100], 64, "a reserved address"],
  [[0x2001, 0xdb8], 32, "an address for documentation"],
  [[0xfc00], 7, "a private address"],
  [[0xfe80], 10, "a link-local address"],
  [[0xfec0], 10, "a private address"],
  [[0xff00], 8, "a multicast address"],
];

/** Where an IPv6 address holds an IPv4 address: prefix, its length, and the group the address begins at. */
const embedding: [number[], number, number][] = [
  [[0, 0, 0, 0, 0, 0xffff], 96, 6],
  [[0, 0, 0, 0, 0xffff, 0], 96, 6],
  [[0, 0, 0, 0, 0, 0], 96, 6],
  [[0x64, 0xff9b, 0, 0, 0, 0], 96, 6],
  [[0x2002], 16, 1],
];

function v4Groups(text: string): number[] | undefined {
  const parts = text.split(".").map(Number);
  if (parts.length !== 4 || !/^[\d.]+$/.test(text)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  return [a * 256 + b, c * 256 + d];
}

function groupsOf(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

function v6Groups(text: string): number[] {
  const [head = "", tail] = text.split("::");
  const first = groupsOf(head);
  const last = groupsOf(tail ?? "");
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: missing }, () => 0), ...last];
}

/** Whether the first `length` bits of the groups (16 bits each) are those of `prefix`. */
function within(groups: number[], prefix: number[], length: number): boolean {
  for (let bit = 0; bit < length; bit += 16) {
    const shift = Math.max(0, 16 - (length - bit));
    const index = bit / 16;
    if ((groups[index] ?? 0) >> shift !== (prefix[index] ?? 0) >> shift) return false;
  }
  return true;
}

function v4Kind(groups: number[]): string {
  const range = v4Ranges.find(([first, length]) => within(groups, v4Groups(first) ?? [], length));
  return range?.[2] ?? "an address, not a name";
}

function v6Kind(groups: number[]): string {
  const range = v6Ranges.find(([first, length]) => within(groups, first, length));
  if (range !== undefined) return range[2];
  const holder = embedding.find(([prefix, length]) => within(groups, prefix, length));
  if (holder === undefined) return "an address, not a name";
  return v4Kind(groups.slice(holder[2], holder[2] + 2));
}

/**
 * What kind of address the host of a parsed URL is; undefined for a name. The URL parser has brought every
 * written form (octal, hexadecimal, one number, full-width digits) to one, with brackets around IPv6.
 */
export function addressKind(hostname: string): string | undefined {
  if (hostname.startsWith("[")) return v6Kind(v6Groups(hostname.slice(1, -1)));
  const groups = v4Groups(hostname);
  return groups === undefined ? undefined : v4Kind(groups);
}
