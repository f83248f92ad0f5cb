import { Buffer } from "node:buffer";

/** Looks at the memory under small Buffers, which Node cuts from one shared pool. */
export default () => {
  const first = Buffer.from("abc");
  const second = Buffer.from("def");
  return {
    ownLength: first.buffer.byteLength === 3,
    offset: first.byteOffset === 0,
    shared: first.buffer === second.buffer,
    unsafeShared: Buffer.allocUnsafe(8).buffer === Buffer.allocUnsafe(8).buffer,
    poolSize: Buffer.poolSize,
  };
};
