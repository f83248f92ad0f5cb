import type { Samples } from "./sample.ts";

export const punycodeSamples: Samples = {
  module: "node:punycode",
  as: "punycode",
  expressions: {
    decode: ['punycode.decode("maana-pta")', String.raw`punycode.decode("\u00fc")`],
    encode: ['punycode.encode("mañana")', 'punycode.encode("☃-⌘")'],
    toASCII: ['punycode.toASCII("mañana.com")', 'punycode.toASCII("джумла@джpумлатест.bрфa")'],
    toUnicode: ['punycode.toUnicode("xn--maana-pta.com")', 'punycode.toUnicode("example.com")'],
    ucs2: ['punycode.ucs2.decode("a💩")', "punycode.ucs2.encode([97, 128169])"],
    version: ["punycode.version"],
  },
};
