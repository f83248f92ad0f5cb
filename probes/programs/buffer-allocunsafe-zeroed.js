import { Buffer } from "node:buffer";

function isZeroed(allocate) {
  for (let tried = 0; tried < 1000; tried += 1) {
    if (allocate(4096).some((byte) => byte !== 0)) return false;
  }
  return true;
}

/** Fills and drops memory, and then looks a thousand times whether fresh memory is all zero. */
export default () => {
  for (let used = 0; used < 200; used += 1) Buffer.alloc(4096, 7);
  return {
    allocUnsafe: isZeroed(Buffer.allocUnsafe),
    allocUnsafeSlow: isZeroed(Buffer.allocUnsafeSlow),
  };
};
