import type { Samples } from "./sample.ts";

export const fsPromisesSamples: Samples = {
  module: "node:fs/promises",
  as: "promises",
  first: [
    'await promises.rm("/tmp/berth-promises", { recursive: true, force: true });',
    'await promises.mkdir("/tmp/berth-promises/inner", { recursive: true });',
    String.raw`await promises.writeFile("/tmp/berth-promises/a.txt", "hello\nworld\n");`,
    "const at = (name) => `/tmp/berth-promises/${name}`;",
    "const opened = async (name, flags, use) => { const file = await promises.open(at(name), flags); try { return await use(file); } finally { await file.close(); } };",
  ],
  expressions: {
    readFile: [
      'await promises.readFile(at("a.txt"), "utf8")',
      'await promises.readFile(at("none"))',
      'String(await promises.readFile(at("a.txt"), { signal: AbortSignal.abort() }))',
      "await promises.readFile(7)",
    ],
    writeFile: [
      '(await promises.writeFile(at("w.txt"), "text"), await promises.readFile(at("w.txt"), "utf8"))',
      '(await promises.writeFile(at("w.txt"), (async function* () { yield "a"; yield "b"; })()), await promises.readFile(at("w.txt"), "utf8"))',
      'await promises.writeFile(at("none/w.txt"), "x")',
    ],
    appendFile: [
      '(await promises.appendFile(at("p.txt"), "a"), await promises.appendFile(at("p.txt"), "b"), await promises.readFile(at("p.txt"), "utf8"))',
    ],
    access: ['await promises.access(at("a.txt"))', 'await promises.access(at("none"))'],
    stat: ['(await promises.stat(at("a.txt"))).size', 'await promises.stat(at("none"))'],
    lstat: ['(await promises.lstat(at("inner"))).isDirectory()'],
    mkdir: [
      'await promises.mkdir(at("x/y/z"), { recursive: true })',
      'await promises.mkdir(at("inner"))',
    ],
    mkdtemp: ['(await promises.mkdtemp(at("t-"))).startsWith(at("t-"))'],
    readdir: [
      '(await promises.readdir(at("inner")))',
      '(await promises.readdir(at(""), { withFileTypes: true })).find(({ name }) => name === "inner").isDirectory()',
      'await promises.readdir(at("none"))',
    ],
    opendir: [
      'await (async (names) => { for await (const { name } of await promises.opendir(at(""))) names.push(name); return names.includes("a.txt"); })([])',
    ],
    rename: [
      '(await promises.writeFile(at("f.txt"), ""), await promises.rename(at("f.txt"), at("g.txt")), (await promises.stat(at("g.txt"))).size)',
    ],
    rm: ['await promises.rm(at("x"), { recursive: true })', 'await promises.rm(at("none"))'],
    rmdir: ['await promises.rmdir(at("none"))'],
    unlink: ['await promises.unlink(at("none"))'],
    copyFile: [
      '(await promises.copyFile(at("a.txt"), at("c.txt")), (await promises.stat(at("c.txt"))).size)',
    ],
    cp: [
      '(await promises.cp(at("inner"), at("cp"), { recursive: true }), (await promises.stat(at("cp"))).isDirectory())',
    ],
    truncate: [
      '(await promises.truncate(at("c.txt"), 2), await promises.readFile(at("c.txt"), "utf8"))',
    ],
    symlink: [
      '(await promises.symlink(at("a.txt"), at("l.link")), await promises.readlink(at("l.link")))',
    ],
    readlink: ['await promises.readlink(at("a.txt"))'],
    realpath: ['await promises.realpath(at("l.link"))'],
    link: [
      '(await promises.link(at("a.txt"), at("h.txt")), (await promises.stat(at("h.txt"))).nlink)',
    ],
    chmod: [
      '(await promises.chmod(at("c.txt"), 0o600), ((await promises.stat(at("c.txt"))).mode & 0o777).toString(8))',
    ],
    chown: ['await promises.chown(at("a.txt"), "me", "us")'],
    lchown: ['await promises.lchown(at("none"), 0, 0)'],
    utimes: [
      '(await promises.utimes(at("c.txt"), 1, 2), (await promises.stat(at("c.txt"))).mtimeMs)',
    ],
    lutimes: [
      '(await promises.lutimes(at("c.txt"), 3, 4), (await promises.stat(at("c.txt"))).mtimeMs)',
    ],
    statfs: ['typeof (await promises.statfs("/tmp")).type'],
    glob: ['await Array.fromAsync(promises.glob("*.txt", { cwd: at("inner") }))'],
    constants: ["promises.constants.W_OK"],
    watch: ['await promises.watch(at("none")).next()'],
    open: [
      'await opened("a.txt", "r", (file) => file.readFile("utf8"))',
      'await promises.open(at("none"))',
      'await opened("a.txt", "r", async (file) => (await file.stat()).size)',
      'await opened("o.txt", "w+", async (file) => { await file.write("abc"); await file.write(Buffer.from("def"), 0, 1); return promises.readFile(at("o.txt"), "utf8"); })',
      'await opened("a.txt", "r", async (file) => { const { bytesRead, buffer } = await file.read(Buffer.alloc(3), 0, 3, 1); return [bytesRead, buffer.toString()]; })',
      'await opened("a.txt", "r", async (file) => { const lines = []; for await (const line of file.readLines()) lines.push(line); return lines; })',
      'await opened("o.txt", "r+", async (file) => { await file.truncate(1); return (await file.stat()).size; })',
      'await opened("a.txt", "r", async (file) => typeof file.fd)',
      'await opened("a.txt", "r", async (file) => { let all = ""; for await (const chunk of file.createReadStream({ encoding: "utf8" })) all += chunk; return all; })',
      'await opened("a.txt", "r", async (file) => new Response(file.readableWebStream()).text())',
      'await opened("o.txt", "w", async (file) => { await file.writeFile("x"); await file.appendFile("y"); await file.sync(); return promises.readFile(at("o.txt"), "utf8"); })',
      'await (async (file) => { await file.close(); return file.fd; })(await promises.open(at("a.txt")))',
    ],
  },
};
