import { Buffer } from "node:buffer";
import { StringDecoder } from "node:string_decoder";

/** Feeds characters whole, in parts, and one that never ends. */
export default () => {
  const decoder = new StringDecoder("utf8");
  return {
    cent: decoder.write(Buffer.from([0xc2, 0xa2])),
    euro: [decoder.write(Buffer.from([0xe2])), decoder.write(Buffer.from([0x82, 0xac]))],
    unfinished: [decoder.write(Buffer.from([0xe2, 0x82])), decoder.end()],
  };
};
