import type { Samples } from "./sample.ts";

export const pathPosixSamples: Samples = {
  module: "node:path/posix",
  as: "path",
  expressions: {
    join: ['path.join("/srv", "app", "..", "static")', 'path.join("", "")'],
    resolve: ['path.resolve("/srv", "..", "etc")', 'path.resolve("/", "a", ".")'],
    extname: [String.raw`path.extname("a\\b.c\\d")`],
    basename: [String.raw`path.basename("C:\\srv\\app.js")`, 'path.basename("a", "a")'],
    dirname: [String.raw`path.dirname("C:\\srv\\app.js")`, 'path.dirname("//a")'],
    normalize: [String.raw`path.normalize("a\\..\\b/../c")`, 'path.normalize("../../a/..")'],
    relative: ['path.relative("/a/b/c", "/a/d")'],
    isAbsolute: [String.raw`path.isAbsolute("C:\\srv")`],
    parse: ['path.parse("//srv/app")'],
    format: ['path.format({ dir: "/", base: "a" })'],
    matchesGlob: ['path.matchesGlob("a/b/c.js", "a/**")'],
    sep: ["path.sep"],
    delimiter: ["path.delimiter"],
  },
};
