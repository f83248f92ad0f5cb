import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeFsClaims: ProbeTable<ClaimProbe> = {
  "fs-tmp-per-request": {
    about: ["node:fs.writeFileSync"],
    turns: 2,
    difference: "A file in /tmp is gone in the next request.",
    fix: "Keep what must last in a store (R2, KV, D1), or in memory where losing it does no harm.",
    says: [{ outcome: { value: [{ value: "written" }, { value: "gone" }] } }],
  },
  "fs-tree-initial": {
    about: ["node:fs.readdirSync"],
    says: [{ outcome: { value: { root: ["bundle", "dev", "tmp"], tmp: [] } } }],
  },
};
