import type { ShelfPackage } from "./shelf-package.ts";

const finding = "No database can be reached from here: it can be imported, and connecting fails.";

/** Drivers of databases. */
export const databasePackages: readonly ShelfPackage[] = [
  { name: "pg", finding },
  { name: "mysql2", leaveOut: ["promise.js"], finding },
  { name: "redis", finding },
  { name: "mongodb", finding },
  { name: "ioredis", finding },
  { name: "mongoose", finding },
];
