import type { Samples } from "./sample.ts";

export const fsDescriptorsSamples: Samples = {
  module: "node:fs",
  as: "fs",
  first: [
    'fs.rmSync("/tmp/berth-fds", { recursive: true, force: true });',
    'fs.mkdirSync("/tmp/berth-fds");',
    'fs.writeFileSync("/tmp/berth-fds/a.txt", "hello");',
    "const at = (name) => `/tmp/berth-fds/${name}`;",
    "const using = (fd, use) => { try { return use(fd); } finally { fs.closeSync(fd); } };",
    "const called = (start) => new Promise((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value))));",
  ],
  expressions: {
    openSync: [
      'using(fs.openSync(at("a.txt")), (fd) => typeof fd)',
      'fs.openSync(at("none.txt"))',
      'fs.openSync(at("a.txt"), "wx")',
      'fs.openSync(at("a.txt"), "no-such-flag")',
    ],
    closeSync: ["fs.closeSync(99999)", 'fs.closeSync("1")'],
    readSync: [
      'using(fs.openSync(at("a.txt")), (fd) => ((bytes) => [fs.readSync(fd, bytes, 0, 3, 1), bytes.toString("latin1")])(Buffer.alloc(4)))',
      'using(fs.openSync(at("a.txt")), (fd) => ((bytes) => [fs.readSync(fd, bytes), fs.readSync(fd, bytes), fs.readSync(fd, bytes)])(Buffer.alloc(3)))',
      'using(fs.openSync(at("a.txt")), (fd) => fs.readSync(fd, Buffer.alloc(2), { offset: 3 }))',
    ],
    writeSync: [
      'using(fs.openSync(at("w.txt"), "w+"), (fd) => [fs.writeSync(fd, "abc"), fs.writeSync(fd, Buffer.from("xyz"), 1, 2), fs.readFileSync(at("w.txt"), "utf8")])',
      '(fs.writeFileSync(at("ro.txt"), "hello"), using(fs.openSync(at("ro.txt"), "r"), (fd) => fs.writeSync(fd, "x")))',
    ],
    readvSync: [
      'using(fs.openSync(at("a.txt")), (fd) => ((parts) => [fs.readvSync(fd, parts), ...parts.map(String)])([Buffer.alloc(2), Buffer.alloc(3)]))',
    ],
    writevSync: [
      'using(fs.openSync(at("v.txt"), "w"), (fd) => [fs.writevSync(fd, [Buffer.from("ab"), Buffer.from("c")]), fs.readFileSync(at("v.txt"), "utf8")])',
    ],
    fstatSync: [
      'using(fs.openSync(at("a.txt")), (fd) => fs.fstatSync(fd).size)',
      "fs.fstatSync(99999)",
    ],
    ftruncateSync: [
      'using(fs.openSync(at("f.txt"), "w"), (fd) => (fs.writeSync(fd, "abcdef"), fs.ftruncateSync(fd, 2), fs.readFileSync(at("f.txt"), "utf8")))',
    ],
    futimesSync: [
      'using(fs.openSync(at("w.txt"), "r+"), (fd) => (fs.futimesSync(fd, 1, 2), fs.fstatSync(fd).mtimeMs))',
    ],
    fchmodSync: [
      'using(fs.openSync(at("w.txt"), "r+"), (fd) => (fs.fchmodSync(fd, 0o600), (fs.fstatSync(fd).mode & 0o777).toString(8)))',
    ],
    fchownSync: ["fs.fchownSync(99999, 0, 0)"],
    fsyncSync: [
      'using(fs.openSync(at("w.txt"), "r+"), (fd) => fs.fsyncSync(fd))',
      'fs.fsyncSync("1")',
    ],
    fdatasyncSync: ['using(fs.openSync(at("w.txt"), "r+"), (fd) => fs.fdatasyncSync(fd))'],
    opendirSync: [
      '((dir) => { const names = []; for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) names.push(entry.name); dir.closeSync(); return names.includes("a.txt"); })(fs.opendirSync(at("")))',
      'fs.opendirSync(at("none"))',
    ],
    Dir: ['((dir) => { dir.closeSync(); return dir instanceof fs.Dir; })(fs.opendirSync(at("")))'],
    "Dir.path": [
      '((dir) => { dir.closeSync(); return dir.path; })(fs.opendirSync("/tmp/berth-fds"))',
    ],
    "Dir.readSync": [
      '((dir) => { const { name } = dir.readSync(); dir.closeSync(); return typeof name; })(fs.opendirSync(at("")))',
    ],
    "Dir.closeSync": ['((dir) => { dir.closeSync(); dir.closeSync(); })(fs.opendirSync(at("")))'],
    "Dir.read": [
      'await (async (dir) => { const entry = await dir.read(); await dir.close(); return typeof entry.name; })(fs.opendirSync(at("")))',
    ],
    "Dir.close": ['await fs.opendirSync(at("")).close()'],
    "Dir.entries": [
      'await (async (names) => { for await (const { name } of fs.opendirSync(at(""))) names.push(name); return names.includes("a.txt"); })([])',
    ],
    readFile: [
      'String(await called((done) => fs.readFile(at("a.txt"), done)))',
      'await called((done) => fs.readFile(at("none.txt"), done))',
      'fs.readFile(at("a.txt"))',
      'String(await called((done) => fs.readFile(at("a.txt"), { signal: AbortSignal.abort() }, done)))',
    ],
    writeFile: [
      '(await called((done) => fs.writeFile(at("cb.txt"), "x", done)), fs.readFileSync(at("cb.txt"), "utf8"))',
    ],
    appendFile: [
      '(await called((done) => fs.appendFile(at("cb2.txt"), "x", done)), fs.readFileSync(at("cb2.txt"), "utf8"))',
    ],
    access: ['await called((done) => fs.access(at("none"), done))'],
    stat: ['(await called((done) => fs.stat(at("a.txt"), done))).size'],
    lstat: ['(await called((done) => fs.lstat(at("a.txt"), done))).isFile()'],
    exists: ['await new Promise((resolve) => fs.exists(at("a.txt"), resolve))'],
    mkdir: ['await called((done) => fs.mkdir(at("d/e"), { recursive: true }, done))'],
    mkdtemp: ['typeof (await called((done) => fs.mkdtemp(at("t-"), done)))'],
    readdir: ['(await called((done) => fs.readdir(at("d"), done)))'],
    rename: ['await called((done) => fs.rename(at("none"), at("none2"), done))'],
    unlink: ['await called((done) => fs.unlink(at("none"), done))'],
    rm: ['await called((done) => fs.rm(at("d"), { recursive: true }, done))'],
    rmdir: ['await called((done) => fs.rmdir(at("none"), done))'],
    copyFile: [
      '(await called((done) => fs.copyFile(at("a.txt"), at("cc.txt"), done)), fs.existsSync(at("cc.txt")))',
    ],
    cp: [
      '(await called((done) => fs.cp(at("a.txt"), at("cp.txt"), done)), fs.existsSync(at("cp.txt")))',
    ],
    truncate: [
      '(await called((done) => fs.truncate(at("cc.txt"), 1, done)), fs.readFileSync(at("cc.txt"), "utf8"))',
    ],
    symlink: [
      '(await called((done) => fs.symlink(at("a.txt"), at("s.link"), done)), fs.readFileSync(at("s.link"), "utf8"))',
    ],
    readlink: ['await called((done) => fs.readlink(at("s.link"), done))'],
    realpath: ['await called((done) => fs.realpath(at("s.link"), done))'],
    link: [
      '(await called((done) => fs.link(at("a.txt"), at("h.txt"), done)), fs.existsSync(at("h.txt")))',
    ],
    chmod: ['await called((done) => fs.chmod(at("none"), 0o600, done))'],
    utimes: [
      '(await called((done) => fs.utimes(at("a.txt"), 1, 2, done)), fs.statSync(at("a.txt")).mtimeMs)',
    ],
    statfs: ['typeof (await called((done) => fs.statfs("/tmp", done))).blocks'],
    glob: ['await called((done) => fs.glob("a.*", { cwd: at("") }, done))'],
    open: ['await called((done) => fs.open(at("none"), done))'],
    close: ["await called((done) => fs.close(99999, done))"],
    read: ["await called((done) => fs.read(99999, Buffer.alloc(1), done))"],
    write: ['await called((done) => fs.write(99999, "x", done))'],
    fstat: ["await called((done) => fs.fstat(99999, done))"],
    createReadStream: [
      'await (async (all) => { for await (const chunk of fs.createReadStream(at("w.txt"), "utf8")) all += chunk; return all; })("")',
      'await (async (all) => { for await (const chunk of fs.createReadStream(at("w.txt"), { start: 1, end: 3, encoding: "utf8" })) all += chunk; return all; })("")',
      'await (async (sizes) => { for await (const chunk of fs.createReadStream(at("w.txt"), { highWaterMark: 2 })) sizes.push(chunk.length); return sizes; })([])',
      'await new Promise((resolve) => fs.createReadStream(at("none")).on("error", ({ code, syscall }) => resolve([code, syscall])))',
    ],
    ReadStream: [
      '((file) => { file.destroy(); return [file instanceof fs.ReadStream, file.path]; })(fs.createReadStream(at("a.txt")))',
    ],
    createWriteStream: [
      'await new Promise((resolve) => { const file = fs.createWriteStream(at("out.txt")); file.write("a"); file.end("b", () => resolve([file.bytesWritten, fs.readFileSync(at("out.txt"), "utf8")])); })',
      'await new Promise((resolve) => fs.createWriteStream(at("out.txt"), { flags: "a" }).end("c", () => resolve(fs.readFileSync(at("out.txt"), "utf8"))))',
      'await new Promise((resolve) => fs.createWriteStream(at("none/out.txt")).on("error", ({ code }) => resolve(code)))',
    ],
    WriteStream: [
      'await new Promise((resolve) => { const file = fs.createWriteStream(at("ws.txt")); file.on("close", () => resolve(file instanceof fs.WriteStream)); file.end(); })',
    ],
    openAsBlob: ['await (await fs.openAsBlob(at("a.txt"))).text()'],
    promises: ["typeof fs.promises.readFile"],
    watch: ['fs.watch(at("none"))'],
    watchFile: ['fs.watchFile(at("a.txt"))'],
    unwatchFile: ['fs.unwatchFile(at("a.txt"))'],
  },
};
