import type { Samples } from "./sample.ts";

export const stringDecoderSamples: Samples = {
  module: "node:string_decoder",
  as: "decoders",
  first: ["const { StringDecoder } = decoders;"],
  expressions: {
    StringDecoder: [
      "new StringDecoder().encoding",
      'new StringDecoder("UTF-16LE").encoding',
      'new StringDecoder("nope")',
    ],
    "StringDecoder.write": [
      '((decoder) => [decoder.write(Buffer.from([0xe2, 0x82])), decoder.write(Buffer.from([0xac]))])(new StringDecoder("utf8"))',
      'new StringDecoder("base64").write(Buffer.from("ab"))',
      'new StringDecoder("hex").write(Buffer.from("ab"))',
      'new StringDecoder().write("text")',
      "new StringDecoder().write(7)",
    ],
    "StringDecoder.end": [
      '((decoder) => [decoder.write(Buffer.from([0xe2, 0x82])), decoder.end()])(new StringDecoder("utf8"))',
      '((decoder) => [decoder.write(Buffer.from("a")), decoder.end(Buffer.from("b"))])(new StringDecoder("base64"))',
      '((decoder) => [decoder.write(Buffer.from([0x61])), decoder.end()])(new StringDecoder("utf16le"))',
    ],
    "StringDecoder.lastNeed": [
      '((decoder) => { decoder.write(Buffer.from([0xe2])); return decoder.lastNeed; })(new StringDecoder("utf8"))',
    ],
    "StringDecoder.lastTotal": [
      '((decoder) => { decoder.write(Buffer.from([0xe2])); return decoder.lastTotal; })(new StringDecoder("utf8"))',
    ],
    "StringDecoder.lastChar": [
      '((decoder) => { decoder.write(Buffer.from([0xe2, 0x82])); return [...decoder.lastChar.subarray(0, 2)]; })(new StringDecoder("utf8"))',
    ],
    "StringDecoder.text": ['new StringDecoder("utf8").text(Buffer.from("hello"), 1)'],
  },
};
