const integers = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
];

/** Fills an array of each integer type, and one of floating point. */
export default () => {
  const filled = integers.filter((Type) => {
    const array = new Type(32);
    return crypto.getRandomValues(array) === array && array.some((value) => value !== array[0]);
  });
  const out = { filled: filled.map((Type) => Type.name) };
  try {
    crypto.getRandomValues(new Float32Array(4));
    return { ...out, float: "filled" };
  } catch (error) {
    return { ...out, float: error.name };
  }
};
