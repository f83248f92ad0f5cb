import type { Samples } from "./sample.ts";

export const bufferNumbersSamples: Samples = {
  module: "node:buffer",
  as: "buffer",
  first: ["const { Buffer } = buffer;", 'const bytes = Buffer.from("f1e2d3c4b5a69788", "hex");'],
  expressions: {
    "Buffer.readInt8": ["bytes.readInt8(1)", "bytes.readInt8(8)", 'bytes.readInt8("1")'],
    "Buffer.writeInt8": [
      '((target) => [target.writeInt8(-1, 1), target.toString("hex")])(Buffer.alloc(2))',
      "Buffer.alloc(1).writeInt8(200)",
    ],
    "Buffer.readUInt8": ["bytes.readUInt8(1)", "bytes.readUInt8(8)", 'bytes.readUInt8("1")'],
    "Buffer.writeUInt8": [
      '((target) => [target.writeUInt8(255, 1), target.toString("hex")])(Buffer.alloc(2))',
      "Buffer.alloc(1).writeUInt8(256)",
    ],
    "Buffer.readUint8": ["bytes.readUint8(1)"],
    "Buffer.writeUint8": [
      '((target) => [target.writeUint8(255, 1), target.toString("hex")])(Buffer.alloc(2))',
    ],
    "Buffer.readInt16BE": [
      "bytes.readInt16BE(1)",
      "bytes.readInt16BE(8)",
      'bytes.readInt16BE("1")',
    ],
    "Buffer.writeInt16BE": [
      '((target) => [target.writeInt16BE(-2, 1), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(2).writeInt16BE(40000)",
    ],
    "Buffer.readInt16LE": ["bytes.readInt16LE(1)", "bytes.readInt16LE(8)"],
    "Buffer.writeInt16LE": [
      '((target) => [target.writeInt16LE(-2, 1), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(2).writeInt16LE(40000)",
    ],
    "Buffer.readUInt16BE": [
      "bytes.readUInt16BE(1)",
      "bytes.readUInt16BE(8)",
      'bytes.readUInt16BE("1")',
    ],
    "Buffer.writeUInt16BE": [
      '((target) => [target.writeUInt16BE(65535, 1), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(2).writeUInt16BE(70000)",
    ],
    "Buffer.readUint16BE": ["bytes.readUint16BE(1)"],
    "Buffer.writeUint16BE": [
      '((target) => [target.writeUint16BE(65535, 1), target.toString("hex")])(Buffer.alloc(3))',
    ],
    "Buffer.readUInt16LE": ["bytes.readUInt16LE(1)", "bytes.readUInt16LE(8)"],
    "Buffer.writeUInt16LE": [
      '((target) => [target.writeUInt16LE(65535, 1), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(2).writeUInt16LE(70000)",
    ],
    "Buffer.readUint16LE": ["bytes.readUint16LE(1)"],
    "Buffer.writeUint16LE": [
      '((target) => [target.writeUint16LE(65535, 1), target.toString("hex")])(Buffer.alloc(3))',
    ],
    "Buffer.readInt32BE": [
      "bytes.readInt32BE(1)",
      "bytes.readInt32BE(8)",
      'bytes.readInt32BE("1")',
    ],
    "Buffer.writeInt32BE": [
      '((target) => [target.writeInt32BE(-2, 1), target.toString("hex")])(Buffer.alloc(5))',
      "Buffer.alloc(4).writeInt32BE(3000000000)",
    ],
    "Buffer.readInt32LE": ["bytes.readInt32LE(1)", "bytes.readInt32LE(8)"],
    "Buffer.writeInt32LE": [
      '((target) => [target.writeInt32LE(-2, 1), target.toString("hex")])(Buffer.alloc(5))',
      "Buffer.alloc(4).writeInt32LE(3000000000)",
    ],
    "Buffer.readUInt32BE": [
      "bytes.readUInt32BE(1)",
      "bytes.readUInt32BE(8)",
      'bytes.readUInt32BE("1")',
    ],
    "Buffer.writeUInt32BE": [
      '((target) => [target.writeUInt32BE(4294967295, 1), target.toString("hex")])(Buffer.alloc(5))',
      "Buffer.alloc(4).writeUInt32BE(4294967296)",
    ],
    "Buffer.readUint32BE": ["bytes.readUint32BE(1)"],
    "Buffer.writeUint32BE": [
      '((target) => [target.writeUint32BE(4294967295, 1), target.toString("hex")])(Buffer.alloc(5))',
    ],
    "Buffer.readUInt32LE": ["bytes.readUInt32LE(1)", "bytes.readUInt32LE(8)"],
    "Buffer.writeUInt32LE": [
      '((target) => [target.writeUInt32LE(4294967295, 1), target.toString("hex")])(Buffer.alloc(5))',
      "Buffer.alloc(4).writeUInt32LE(4294967296)",
    ],
    "Buffer.readUint32LE": ["bytes.readUint32LE(1)"],
    "Buffer.writeUint32LE": [
      '((target) => [target.writeUint32LE(4294967295, 1), target.toString("hex")])(Buffer.alloc(5))',
    ],
    "Buffer.readBigInt64BE": ["String(bytes.readBigInt64BE())", "bytes.readBigInt64BE(1)"],
    "Buffer.writeBigInt64BE": [
      '((target) => [target.writeBigInt64BE(258n), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(8).writeBigInt64BE(5)",
    ],
    "Buffer.readBigInt64LE": ["String(bytes.readBigInt64LE())", "bytes.readBigInt64LE(1)"],
    "Buffer.writeBigInt64LE": [
      '((target) => [target.writeBigInt64LE(258n), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(8).writeBigInt64LE(5)",
    ],
    "Buffer.readBigUInt64BE": ["String(bytes.readBigUInt64BE())", "bytes.readBigUInt64BE(1)"],
    "Buffer.writeBigUInt64BE": [
      '((target) => [target.writeBigUInt64BE(258n), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(8).writeBigUInt64BE(5)",
    ],
    "Buffer.readBigUint64BE": ["String(bytes.readBigUint64BE())"],
    "Buffer.writeBigUint64BE": [
      '((target) => [target.writeBigUint64BE(258n), target.toString("hex")])(Buffer.alloc(8))',
    ],
    "Buffer.readBigUInt64LE": ["String(bytes.readBigUInt64LE())", "bytes.readBigUInt64LE(1)"],
    "Buffer.writeBigUInt64LE": [
      '((target) => [target.writeBigUInt64LE(258n), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(8).writeBigUInt64LE(5)",
    ],
    "Buffer.readBigUint64LE": ["String(bytes.readBigUint64LE())"],
    "Buffer.writeBigUint64LE": [
      '((target) => [target.writeBigUint64LE(258n), target.toString("hex")])(Buffer.alloc(8))',
    ],
    "Buffer.readFloatBE": ["bytes.readFloatBE(0)", "bytes.readFloatBE(7)"],
    "Buffer.writeFloatBE": [
      '((target) => [target.writeFloatBE(1.5), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(2).writeFloatBE(1)",
    ],
    "Buffer.readFloatLE": ["bytes.readFloatLE(0)", "bytes.readFloatLE(7)"],
    "Buffer.writeFloatLE": [
      '((target) => [target.writeFloatLE(1.5), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(2).writeFloatLE(1)",
    ],
    "Buffer.readDoubleBE": ["bytes.readDoubleBE(0)", "bytes.readDoubleBE(7)"],
    "Buffer.writeDoubleBE": [
      '((target) => [target.writeDoubleBE(1.5), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(2).writeDoubleBE(1)",
    ],
    "Buffer.readDoubleLE": ["bytes.readDoubleLE(0)", "bytes.readDoubleLE(7)"],
    "Buffer.writeDoubleLE": [
      '((target) => [target.writeDoubleLE(1.5), target.toString("hex")])(Buffer.alloc(8))',
      "Buffer.alloc(2).writeDoubleLE(1)",
    ],
    "Buffer.readIntBE": ["bytes.readIntBE(1, 6)", "bytes.readIntBE(0, 7)"],
    "Buffer.writeIntBE": [
      '((target) => [target.writeIntBE(4660, 0, 3), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(3).writeIntBE(4660, 0)",
    ],
    "Buffer.readIntLE": ["bytes.readIntLE(1, 6)", "bytes.readIntLE(0, 7)"],
    "Buffer.writeIntLE": [
      '((target) => [target.writeIntLE(4660, 0, 3), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(3).writeIntLE(4660, 0)",
    ],
    "Buffer.readUIntBE": ["bytes.readUIntBE(1, 6)", "bytes.readUIntBE(0, 7)"],
    "Buffer.writeUIntBE": [
      '((target) => [target.writeUIntBE(4660, 0, 3), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(3).writeUIntBE(4660, 0)",
    ],
    "Buffer.readUIntLE": ["bytes.readUIntLE(1, 6)", "bytes.readUIntLE(0, 7)"],
    "Buffer.writeUIntLE": [
      '((target) => [target.writeUIntLE(4660, 0, 3), target.toString("hex")])(Buffer.alloc(3))',
      "Buffer.alloc(3).writeUIntLE(4660, 0)",
    ],
    "Buffer.readUintBE": ["bytes.readUintBE(1, 6)"],
    "Buffer.writeUintBE": [
      '((target) => [target.writeUintBE(4660, 0, 3), target.toString("hex")])(Buffer.alloc(3))',
    ],
    "Buffer.readUintLE": ["bytes.readUintLE(1, 6)"],
    "Buffer.writeUintLE": [
      '((target) => [target.writeUintLE(4660, 0, 3), target.toString("hex")])(Buffer.alloc(3))',
    ],
  },
};
