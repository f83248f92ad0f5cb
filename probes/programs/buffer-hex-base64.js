import { Buffer } from "node:buffer";

/** Writes a text as hex and base64, and reads it back. */
export default () => {
  const greeting = Buffer.from("hello world");
  const hex = greeting.toString("hex");
  const base64 = greeting.toString("base64");
  return {
    hex,
    base64,
    fromHex: Buffer.from(hex, "hex").toString(),
    fromBase64: Buffer.from(base64, "base64").toString(),
  };
};
