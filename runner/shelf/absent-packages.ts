export interface AbsentPackage {
  name: string;
  /** Why no Worker can have it, in one sentence that says what to use instead. */
  failure: string;
}

/** Packages that servers use and that can never be on the shelf; each has a smoke program that says so. */
export const absentPackages: readonly AbsentPackage[] = [
  {
    name: "argon2",
    failure: "It is a native addon, and Workers load none: use bcryptjs, or scrypt of node:crypto.",
  },
  {
    name: "bcrypt",
    failure: "It is a native addon, and Workers load none: use bcryptjs, or scrypt of node:crypto.",
  },
  {
    name: "better-sqlite3",
    failure:
      "It is a native addon, and Workers load none: keep data in memory, or in a database with an HTTP interface.",
  },
  {
    name: "canvas",
    failure: "It is a native addon, and Workers load none: write SVG, which is text.",
  },
  {
    name: "sharp",
    failure: "It is a native addon, and Workers load none: resize images elsewhere.",
  },
  {
    name: "sqlite3",
    failure:
      "It is a native addon, and Workers load none: keep data in memory, or in a database with an HTTP interface.",
  },
];
