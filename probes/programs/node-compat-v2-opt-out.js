import { Buffer } from "node:buffer";

/** Looks for the global Buffer beside the one that is imported. */
export default () => ({
  imported: Buffer.from("berth").toString("hex"),
  global: typeof globalThis.Buffer,
});
