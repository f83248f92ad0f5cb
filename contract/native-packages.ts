/** Packages that are compiled code with a little JavaScript around it. */
export const nativePackages = [
  "argon2",
  "bcrypt",
  "better-sqlite3",
  "bindings",
  "bufferutil",
  "canvas",
  "deasync",
  "leveldown",
  "node-gyp-build",
  "node-pty",
  "re2",
  "sharp",
  "sqlite3",
  "zeromq",
];
