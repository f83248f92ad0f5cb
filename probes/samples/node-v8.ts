import type { Samples } from "./sample.ts";

export const v8Samples: Samples = {
  module: "node:v8",
  as: "v8",
  expressions: {
    serialize: ["v8.serialize({ a: 1 }).length > 0"],
    deserialize: ['v8.deserialize(v8.serialize({ a: new Map([["b", 1n]]).size }))'],
    getHeapStatistics: [
      'Object.keys(v8.getHeapStatistics()).includes("total_heap_size")',
      "v8.getHeapStatistics().total_heap_size > 0",
    ],
    getHeapSpaceStatistics: ["v8.getHeapSpaceStatistics().length > 0"],
    getHeapCodeStatistics: ["v8.getHeapCodeStatistics().code_and_metadata_size > 0"],
    cachedDataVersionTag: ["typeof v8.cachedDataVersionTag()"],
    setFlagsFromString: ['v8.setFlagsFromString("--no-opt")'],
    startupSnapshot: ["v8.startupSnapshot.isBuildingSnapshot()"],
    isStringOneByteRepresentation: [
      '[v8.isStringOneByteRepresentation("a"), v8.isStringOneByteRepresentation("€")]',
    ],
  },
};
