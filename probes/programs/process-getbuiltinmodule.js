import process from "node:process";

/** Takes a module from the process, and by import. */
export default async () => {
  const { default: imported } = await import("node:fs");
  return {
    same: process.getBuiltinModule("node:fs") === imported,
    bare: process.getBuiltinModule("fs") === imported,
    unknown: typeof process.getBuiltinModule("node:nothing"),
  };
};
