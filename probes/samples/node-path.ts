import type { Samples } from "./sample.ts";

export const pathSamples: Samples = {
  module: "node:path",
  as: "path",
  expressions: {
    join: [
      'path.join("/srv", "app", "..", "static")',
      "path.join()",
      'path.join("/srv", 7)',
      'path.join("..", "..", "etc")',
    ],
    resolve: [
      'path.resolve("/srv", "../etc", "hosts")',
      'path.resolve("/srv", "/var", "log")',
      'path.resolve("/srv", null)',
    ],
    extname: [
      'path.extname("archive.tar.gz")',
      'path.extname(".env")',
      'path.extname("report.")',
      "path.extname(undefined)",
    ],
    basename: [
      'path.basename("/srv/app/index.html", ".html")',
      'path.basename("/srv/app/")',
      "path.basename(42)",
    ],
    dirname: [
      'path.dirname("/srv/app/index.html")',
      'path.dirname("index.html")',
      "path.dirname({})",
    ],
    normalize: [
      'path.normalize("/srv//app/./views/../static/")',
      'path.normalize("")',
      "path.normalize(true)",
    ],
    relative: [
      'path.relative("/srv/app/views", "/srv/app/static/css")',
      'path.relative("/srv", "/srv")',
      'path.relative("/srv")',
    ],
    isAbsolute: [
      'path.isAbsolute("/etc/hosts")',
      'path.isAbsolute("./hosts")',
      "path.isAbsolute()",
    ],
    parse: ['path.parse("/srv/app/archive.tar.gz")', 'path.parse("./.env")', "path.parse(null)"],
    format: [
      'path.format({ dir: "/srv/app", base: "index.html" })',
      'path.format({ root: "/", name: "index", ext: "html" })',
      'path.format("index.html")',
    ],
    matchesGlob: [
      'path.matchesGlob("/srv/app/index.html", "/srv/*/*.html")',
      'path.matchesGlob("/srv/app/index.html", "/srv/**/*.{css,js}")',
      'path.matchesGlob("index.html", 5)',
    ],
    sep: ["path.sep"],
    delimiter: ["path.delimiter"],
    toNamespacedPath: ['path.toNamespacedPath("/srv/app")', "path.toNamespacedPath(7)"],
    posix: ["path.posix === path", 'path.posix.join("a", "b")'],
    win32: [String.raw`path.win32.join("C:\\srv", "..", "app")`, "path.win32.sep"],
  },
};
