import type { Samples } from "./sample.ts";

export const pathWin32Samples: Samples = {
  module: "node:path/win32",
  as: "path",
  expressions: {
    join: [
      String.raw`path.join("C:\\srv", "app", "..", "static")`,
      'path.join("C:", "srv")',
      String.raw`path.join("\\\\server\\share", "file.txt")`,
    ],
    resolve: [
      String.raw`path.resolve("C:\\srv", "..\\etc", "hosts")`,
      String.raw`path.resolve("C:\\srv", "D:\\data")`,
    ],
    extname: [String.raw`path.extname("C:\\srv\\archive.tar.gz")`],
    basename: [
      String.raw`path.basename("C:\\srv\\app.js", ".js")`,
      String.raw`path.basename("C:\\srv/app.js")`,
    ],
    dirname: [
      String.raw`path.dirname("C:\\srv\\app.js")`,
      String.raw`path.dirname("\\\\server\\share\\file.txt")`,
    ],
    normalize: ['path.normalize("C:/srv//app/../static")', String.raw`path.normalize("C:..\\a")`],
    relative: [
      String.raw`path.relative("C:\\srv\\app", "C:\\srv\\static")`,
      String.raw`path.relative("C:\\srv", "D:\\data")`,
    ],
    isAbsolute: [
      String.raw`path.isAbsolute("C:\\srv")`,
      'path.isAbsolute("C:srv")',
      String.raw`path.isAbsolute("\\srv")`,
    ],
    parse: [
      String.raw`path.parse("C:\\srv\\app.js")`,
      String.raw`path.parse("\\\\server\\share\\a.txt")`,
    ],
    format: [String.raw`path.format({ dir: "C:\\srv", base: "app.js" })`],
    matchesGlob: [String.raw`path.matchesGlob("C:\\srv\\app.js", "C:\\srv\\*.js")`],
    sep: ["path.sep"],
    delimiter: ["path.delimiter"],
    toNamespacedPath: [
      String.raw`path.toNamespacedPath("C:\\srv\\app")`,
      String.raw`path.toNamespacedPath("\\\\server\\share\\a")`,
    ],
  },
};
