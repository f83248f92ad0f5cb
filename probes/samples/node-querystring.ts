import type { Samples } from "./sample.ts";

export const querystringSamples: Samples = {
  module: "node:querystring",
  as: "querystring",
  expressions: {
    parse: [
      'querystring.parse("a=1&b=2&a=3")',
      'querystring.parse("name=J%C3%BCrgen+M&empty=&flag")',
      'querystring.parse("a:1;b:2", ";", ":")',
      'querystring.parse("a=1&b=2&c=3", null, null, { maxKeys: 2 })',
      'querystring.parse("a=%zz&b=%E0")',
      "querystring.parse(7)",
    ],
    decode: ['querystring.decode("a=1&b=")'],
    stringify: [
      'querystring.stringify({ name: "Jürgen M", list: ["a", 1], ok: true })',
      "querystring.stringify({ a: null, b: undefined, c: {}, d: NaN })",
      'querystring.stringify({ a: 1, b: 2 }, ";", ":")',
      'querystring.stringify("a=1")',
      String.raw`querystring.stringify({ a: "\ud800" })`,
    ],
    encode: ['querystring.encode({ a: "b c" })'],
    escape: ['querystring.escape("a b&c=ü\'()*")', 'querystring.escape({ toString: () => "x y" })'],
    unescape: ['querystring.unescape("a%20b%C3%BC+")', 'querystring.unescape("%zz")'],
    unescapeBuffer: [
      'querystring.unescapeBuffer("a%20b").toString()',
      'querystring.unescapeBuffer("%f").toString()',
    ],
  },
};
