import type { Samples } from "./sample.ts";

export const pathSamples: Samples = {
  module: "node:path",
  as: "path",
  expressions: {
    join: ['path.join("/srv", "app", "..", "static")', "path.join()", 'path.join("/srv", 7)'],
    resolve: ['path.resolve("/srv", "../etc", "hosts")'],
    extname: ['path.extname("archive.tar.gz")', 'path.extname(".env")'],
  },
};
