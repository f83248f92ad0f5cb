import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodePathClaims: ProbeTable<ClaimProbe> = {
  "path-join": {
    berth: "Berth resolves relative paths from the program's folder, as Node does.",
    about: ["node:path.join", "node:path.sep", "node:path.resolve"],
    node: true,
    difference:
      "path.resolve starts at / and not at process.cwd(), which is /bundle: path.resolve('views') is '/views'.",
    fix: "Give path.resolve an absolute start: path.resolve(process.cwd(), 'views').",
    says: [{ outcome: { value: { join: "/foo/bar/baz/asdf", sep: "/" } } }],
    comment: "path.resolve is another matter: it does not start at process.cwd().",
  },
};
