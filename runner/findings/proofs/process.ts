import { type Proof, serving, telling } from "./proof.ts";

const each = (...calls: string[]) =>
  telling(
    `for (const attempt of [${calls.map((call) => `() => ${call}`).join(", ")}])
      try { attempt(); told.push("fine"); } catch { told.push("threw"); }`,
  );
const threw = (count: number) =>
  new RegExp(`^${Array.from({ length: count }, () => "threw").join("; ")}$`);

/** Rules about the process, its files and its machine. */
export const processProofs: Proof[] = [
  {
    rule: "global-scope",
    name: "a timer at start-up",
    code: "setInterval(() => {}, 1000);\n" + serving,
    outcome: "global-scope",
    unlike: telling("const timer = setInterval(() => {}, 1000); clearInterval(timer);"),
  },
  {
    rule: "global-scope",
    name: "random values, in an async main",
    code:
      '(async () => {\n  const { randomUUID } = require("node:crypto");\n  const id = randomUUID();\n})();\n' +
      serving,
    lines: [],
    body: /^ok$/,
    unlike:
      'const { createHash } = require("node:crypto");\nconst id = createHash("md5").update("a").digest("hex");\nconst roll = Math.random();\n' +
      serving,
  },
  {
    rule: "global-scope",
    name: "fetch, in ESM",
    code: 'import http from "node:http";\nconst settings = await fetch("http://localhost/");\nhttp.createServer((req, res) => res.end()).listen(1);',
    outcome: "global-scope",
    unlike:
      'import http from "node:http";\nhttp.createServer(async (req, res) => res.end(typeof fetch)).listen(1);',
  },
  {
    rule: "startup-clock",
    name: "is 0, and then it is not",
    code: 'const started = Date.now();\nrequire("http").createServer((req, res) => res.end(`${started} ${Date.now() > 1e12}`)).listen(1);',
    body: /^0 true$/,
    unlike: telling("told.push(Date.now() > 0);"),
  },
  {
    rule: "readline",
    name: "of a stream that has two",
    code: telling(
      'const readline = require("node:readline"); const { Readable } = require("node:stream");\n  let lines = 0;\n  for await (const line of readline.createInterface({ input: Readable.from(["a\\nb\\n"]) })) lines += line.length;\n  told.push(lines);',
    ),
    body: /^0$/,
    unlike: telling('told.push("a\\nb".split("\\n").length);'),
  },
  {
    rule: "file-dates",
    name: "are all the same",
    code: telling(
      'const fs = require("node:fs"); told.push(fs.statSync(__filename).mtime.getTime(), fs.statSync(__filename).mtimeMs);',
    ),
    body: /^0; 0$/,
    unlike: telling('const fs = require("node:fs"); told.push(fs.statSync(__filename).size);'),
  },
  {
    rule: "recursive-readdir",
    name: "names begin at the root",
    code: telling(
      'const fs = require("node:fs"); fs.mkdirSync("/tmp/a"); fs.writeFileSync("/tmp/a/b", ""); told.push(fs.readdirSync("/tmp/a", { recursive: true }));',
    ),
    body: /^tmp\/a\/b$/,
    unlike: telling('const fs = require("node:fs"); told.push(fs.readdirSync("/tmp"));'),
  },
  {
    rule: "tmp-is-per-request",
    name: "a file written at start-up is gone in the request",
    code: 'const fs = require("fs");\nfs.writeFileSync("/tmp/a", "1");\nconst then = fs.existsSync("/tmp/a");\nrequire("http").createServer((req, res) => res.end(`${then} ${fs.existsSync("/tmp/a")}`)).listen(1);',
    body: /^true false$/,
    unlike: 'const fs = require("fs");\nconst has = () => fs.existsSync("/tmp/a");\n' + serving,
  },
  {
    rule: "tmp-is-per-request",
    name: "by os.tmpdir() and path.join",
    code: 'const fs = require("node:fs"), os = require("node:os"), path = require("node:path");\nrequire("http").createServer((req, res) => {\n  const file = path.join(os.tmpdir(), "once");\n  const had = fs.existsSync(file);\n  fs.writeFileSync(file, "1");\n  res.end(`${had} ${fs.existsSync(file)}`);\n}).listen(1);',
    body: /^false true$/,
    unlike: 'const os = require("node:os");\nos.tmpdir();\n' + serving,
  },
  {
    rule: "read-only-files",
    name: "each way to write is refused",
    code: telling(
      `const fs = require("fs");
      for (const attempt of [() => fs.writeFileSync("/data.txt", "x"), () => fs.appendFileSync(__dirname + "/log.txt", "x"), () => fs.mkdirSync(\`\${__dirname}/uploads\`), () => fs.unlinkSync(__filename)])
        try { attempt(); told.push("fine"); } catch (error) { told.push(error.code); }`,
    ),
    body: /^EPERM; EPERM; EPERM; EPERM$/,
    unlike:
      'const fs = require("fs");\nconst text = fs.readFileSync(__filename, "utf8");\nconst save = (path) => fs.writeFileSync(path, "x");\n' +
      serving,
  },
  {
    rule: "fs-watch",
    name: "throws",
    code: each(
      'require("fs").watch(__filename)',
      'require("node:fs").watchFile(__filename, () => {})',
    ),
    body: threw(2),
    unlike: 'const fs = require("fs");\nconst s = fs.statSync(__filename);\n' + serving,
  },
  {
    rule: "child-process",
    name: "throws",
    code: each('require("child_process").exec("ls")', 'require("child_process").spawnSync("ls")'),
    body: threw(2),
    unlike: 'const exec = /a/.exec("a");\n' + serving,
  },
  {
    rule: "cluster",
    name: "fork throws in the primary",
    code: each('require("cluster").isPrimary && require("cluster").fork()'),
    body: threw(1),
    unlike:
      'const cluster = require("cluster");\nif (cluster.isWorker) cluster.worker;\n' + serving,
  },
  {
    rule: "worker-threads",
    name: "throws",
    code: each('new (require("worker_threads").Worker)("./x.js")'),
    body: threw(1),
    unlike: 'const { isMainThread } = require("worker_threads");\n' + serving,
  },
  {
    rule: "vm",
    name: "throws",
    code: each('require("vm").runInNewContext("1")', 'require("vm").runInThisContext("1")'),
    body: threw(2),
    unlike: 'const vm = require("vm");\nvm.isContext({});\n' + serving,
  },
  {
    rule: "not-implemented",
    name: "throws",
    code: each(
      'new (require("inspector").Session)()',
      'new (require("node:sqlite").DatabaseSync)(":memory:")',
      'require("v8").serialize({})',
      "process.kill(1)",
      "process.cpuUsage()",
    ),
    body: threw(5),
    unlike: 'process.cwd();\nrequire("v8").getHeapStatistics();\n' + serving,
  },
  {
    rule: "native-addon",
    name: "a .node file is never there",
    code: 'const addon = require("./build/Release/addon.node");\n' + serving,
    outcome: "startup",
    unlike: 'const addon = require("node:buffer");\n' + serving,
  },
  {
    rule: "code-from-text",
    name: "works at start-up and throws in a request",
    code: telling(
      'told.push(atStart); new Function("return 1")();',
      'const atStart = new Function("return 1")();',
    ),
    body: /^1; EvalError: Code generation from strings disallowed for this context$/,
    unlike: 'const three = eval("1 + 2");\n' + serving,
  },
  {
    rule: "wasm-from-bytes",
    name: "throws",
    code: telling("new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));"),
    body: /^CompileError/,
    unlike:
      "const made = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));\nconst run = (module) => WebAssembly.instantiate(module, {});\n" +
      serving,
  },
  {
    rule: "process-exit",
    name: "is an error with a place",
    code: telling("process.exit(1);"),
    body: /^Error: process\.exit\(1\) was called/,
    unlike: "process.exitCode = 1;\n" + serving,
  },
  {
    rule: "process-event",
    name: "uncaughtException is not emitted",
    code: 'process.on("uncaughtException", () => console.log("caught"));\nrequire("http").createServer(() => { throw new Error("thrown"); }).listen(1);',
    outcome: "threw",
    lines: [],
    unlike: 'process.on("unhandledRejection", () => {});\n' + serving,
  },
  {
    rule: "stdin",
    name: "gives nothing",
    code: telling(
      'process.stdin.on("data", () => told.push("data")).on("end", () => told.push("end")); await new Promise((resolve) => setTimeout(resolve, 20)); told.push("nothing");',
    ),
    body: /nothing$/,
    unlike: "process.stdin.isTTY;\n" + serving,
  },
  {
    rule: "machine-facts",
    name: "are zeros",
    code: telling(
      'const os = require("os"); told.push(os.cpus().length, os.totalmem(), os.uptime(), process.memoryUsage().heapUsed, process.uptime());',
    ),
    body: /^0; 0; 0; 0; 0$/,
    unlike: 'const { EOL } = require("os");\nrequire("os").platform();\n' + serving,
  },
];
