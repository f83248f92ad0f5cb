import type { Samples } from "./sample.ts";

export const fsSyncSamples: Samples = {
  module: "node:fs",
  as: "fs",
  first: [
    'fs.rmSync("/tmp/berth-sync", { recursive: true, force: true });',
    'fs.mkdirSync("/tmp/berth-sync/inner", { recursive: true });',
    'fs.writeFileSync("/tmp/berth-sync/a.txt", "hello");',
    'fs.writeFileSync("/tmp/berth-sync/inner/b.txt", "inner");',
    "const at = (name) => `/tmp/berth-sync/${name}`;",
    'const failed = (call) => { try { call(); return "no error"; } catch ({ code, errno, syscall, path, dest }) { return { code, errno, syscall, path, dest }; } };',
  ],
  expressions: {
    readFileSync: [
      'fs.readFileSync(at("a.txt"), "utf8")',
      'fs.readFileSync(at("a.txt")).length',
      'fs.readFileSync(new URL(`file://${at("a.txt")}`), { encoding: "hex" })',
      'fs.readFileSync(at("none.txt"))',
      'failed(() => fs.readFileSync(at("none.txt")))',
      'fs.readFileSync(at("inner"))',
      "fs.readFileSync(7.5)",
      String.raw`fs.readFileSync("/tmp/a\0b")`,
    ],
    writeFileSync: [
      '(fs.writeFileSync(at("w.txt"), "text"), fs.readFileSync(at("w.txt"), "utf8"))',
      '(fs.writeFileSync(at("w.txt"), "more", { flag: "a" }), fs.readFileSync(at("w.txt"), "utf8"))',
      '(fs.writeFileSync(at("w.txt"), new Uint8Array([104, 105])), fs.readFileSync(at("w.txt"), "utf8"))',
      'fs.writeFileSync(at("a.txt"), "x", { flag: "wx" })',
      'fs.writeFileSync(at("none/w.txt"), "x")',
      'fs.writeFileSync(at("w.txt"), 7)',
    ],
    appendFileSync: [
      '(fs.writeFileSync(at("p.txt"), "a"), fs.appendFileSync(at("p.txt"), "b"), fs.readFileSync(at("p.txt"), "utf8"))',
      'fs.appendFileSync(at("inner"), "x")',
    ],
    existsSync: [
      '[fs.existsSync(at("a.txt")), fs.existsSync(at("none")), fs.existsSync(undefined)]',
    ],
    accessSync: [
      'fs.accessSync(at("a.txt"))',
      'fs.accessSync(at("none"))',
      'fs.accessSync(at("a.txt"), "nope")',
    ],
    statSync: [
      '((stats) => [stats.size, stats.isFile(), stats.isDirectory(), stats.mtime instanceof Date])(fs.statSync(at("a.txt")))',
      'typeof fs.statSync(at("a.txt"), { bigint: true }).size',
      'fs.statSync(at("none"))',
      'fs.statSync(at("none"), { throwIfNoEntry: false }) === undefined',
      'Object.keys(fs.statSync(at("a.txt"))).sort()',
      'fs.statSync(at("a.txt")).mtimeMs > 1e12',
    ],
    lstatSync: [
      '(fs.symlinkSync(at("a.txt"), at("l.link")), fs.lstatSync(at("l.link")).isSymbolicLink())',
    ],
    Stats: ['fs.statSync(at("a.txt")) instanceof fs.Stats'],
    mkdirSync: [
      '(fs.mkdirSync(at("m")), fs.statSync(at("m")).isDirectory())',
      'fs.mkdirSync(at("deep/er/est"), { recursive: true })',
      'fs.mkdirSync(at("inner"))',
      'fs.mkdirSync(at("none/m"))',
    ],
    mkdtempSync: [
      'fs.mkdtempSync(at("t-")).length === at("t-").length + 6',
      'fs.mkdtempSync(at("none/t-"))',
    ],
    readdirSync: [
      'fs.readdirSync(at("inner"))',
      'fs.readdirSync(at("inner"), { withFileTypes: true }).map((entry) => [entry.name, entry.isFile(), entry.parentPath])',
      'fs.readdirSync(at(""), { recursive: true }).includes("inner/b.txt")',
      'fs.readdirSync(at("a.txt"))',
      'fs.readdirSync(at("inner"), "buffer").map((name) => name.toString("hex"))',
    ],
    Dirent: ['fs.readdirSync(at("inner"), { withFileTypes: true })[0] instanceof fs.Dirent'],
    "Dirent.isFile": ['fs.readdirSync(at("inner"), { withFileTypes: true })[0].isFile()'],
    "Dirent.isDirectory": ['fs.readdirSync(at("inner"), { withFileTypes: true })[0].isDirectory()'],
    "Dirent.isSymbolicLink": [
      'fs.readdirSync(at("inner"), { withFileTypes: true })[0].isSymbolicLink()',
    ],
    rmSync: [
      '(fs.writeFileSync(at("r.txt"), ""), fs.rmSync(at("r.txt")), fs.existsSync(at("r.txt")))',
      'fs.rmSync(at("inner"))',
      'fs.rmSync(at("none"))',
      'fs.rmSync(at("none"), { force: true })',
    ],
    rmdirSync: [
      '(fs.mkdirSync(at("e")), fs.rmdirSync(at("e")), fs.existsSync(at("e")))',
      'fs.rmdirSync(at("inner"))',
    ],
    unlinkSync: [
      '(fs.writeFileSync(at("u.txt"), ""), fs.unlinkSync(at("u.txt")), fs.existsSync(at("u.txt")))',
      'fs.unlinkSync(at("none"))',
      'failed(() => fs.unlinkSync(at("inner"))).code !== "no error"',
    ],
    renameSync: [
      '(fs.writeFileSync(at("from.txt"), "x"), fs.renameSync(at("from.txt"), at("to.txt")), [fs.existsSync(at("from.txt")), fs.existsSync(at("to.txt"))])',
      'failed(() => fs.renameSync(at("none"), at("to2.txt")))',
    ],
    copyFileSync: [
      '(fs.copyFileSync(at("a.txt"), at("c.txt")), fs.readFileSync(at("c.txt"), "utf8"))',
      'fs.copyFileSync(at("a.txt"), at("c.txt"), fs.constants.COPYFILE_EXCL)',
      'fs.copyFileSync(at("none"), at("c2.txt"))',
    ],
    cpSync: [
      '(fs.cpSync(at("inner"), at("copied"), { recursive: true }), fs.readdirSync(at("copied")))',
      'fs.cpSync(at("inner"), at("copied2"))',
    ],
    truncateSync: [
      '(fs.writeFileSync(at("s.txt"), "abcdef"), fs.truncateSync(at("s.txt"), 3), fs.readFileSync(at("s.txt"), "utf8"))',
      '(fs.truncateSync(at("s.txt"), 5), fs.readFileSync(at("s.txt"), "hex"))',
    ],
    symlinkSync: [
      '(fs.symlinkSync("a.txt", at("rel.link")), fs.readFileSync(at("rel.link"), "utf8"))',
      'fs.symlinkSync(at("a.txt"), at("c.txt"))',
    ],
    readlinkSync: [
      '(fs.symlinkSync("target", at("dangling")), fs.readlinkSync(at("dangling")))',
      'fs.readlinkSync(at("a.txt"))',
    ],
    realpathSync: [
      '(fs.symlinkSync(at("inner"), at("in.link")), fs.realpathSync(at("in.link/b.txt")))',
      'fs.realpathSync(at("none"))',
    ],
    linkSync: ['(fs.linkSync(at("a.txt"), at("hard.txt")), fs.statSync(at("hard.txt")).nlink)'],
    chmodSync: [
      '(fs.chmodSync(at("c.txt"), 0o600), (fs.statSync(at("c.txt")).mode & 0o777).toString(8))',
      'fs.chmodSync(at("none"), 0o600)',
    ],
    chownSync: ['fs.chownSync(at("a.txt"), "me", "us")'],
    lchownSync: ['fs.lchownSync(at("none"), 0, 0)'],
    utimesSync: [
      '(fs.utimesSync(at("c.txt"), 1, 2), fs.statSync(at("c.txt")).mtimeMs)',
      'fs.utimesSync(at("none"), 1, 2)',
    ],
    lutimesSync: ['(fs.lutimesSync(at("c.txt"), 3, 4), fs.lstatSync(at("c.txt")).mtimeMs)'],
    statfsSync: ['typeof fs.statfsSync("/tmp").bsize'],
    globSync: [
      'fs.globSync("*.txt", { cwd: at("inner") })',
      'fs.globSync("**/*.txt", { cwd: at("inner") })',
    ],
    constants: [
      "[fs.constants.R_OK, fs.constants.O_CREAT, fs.constants.S_IFMT, fs.constants.COPYFILE_EXCL]",
    ],
  },
};
