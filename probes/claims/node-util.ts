import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeUtilClaims: ProbeTable<ClaimProbe> = {
  "util-promisify-callbackify": {
    about: ["node:util.promisify", "node:util.callbackify"],
    node: true,
    says: [
      {
        outcome: {
          value: { promisify: 1, callbackify: [null, 42], failing: ["Out of stock.", null] },
        },
      },
    ],
  },
  "util-types-isexternal-missing": {
    about: ["node:util/types.isExternal"],
    node: true,
    says: [{ outcome: [{ value: { kind: "undefined" } }, { throws: {} }] }],
    comment: "It is there, and answers as Node does, at every date from 2024-09-23.",
  },
  "util-types-isproxy-missing": {
    about: ["node:util/types.isProxy"],
    node: true,
    says: [{ outcome: [{ value: { kind: "undefined" } }, { throws: {} }] }],
    comment: "It is there, and answers as Node does, at every date from 2024-09-23.",
  },
  "util-types-iskeyobject-missing": {
    about: ["node:util/types.isKeyObject"],
    node: true,
    says: [{ outcome: [{ value: { kind: "undefined" } }, { throws: {} }] }],
    comment: "It is there, and answers as Node does, at every date from 2024-09-23.",
  },
  "util-types-iswebassemblycompiledmodule-missing": {
    about: ["node:util/types.isWebAssemblyCompiledModule"],
    node: true,
    says: [{ outcome: [{ value: { kind: "undefined" } }, { throws: {} }] }],
    comment: "Node has none either.",
  },
  "util-types-others": {
    about: ["node:util.types"],
    node: true,
    says: [{ outcome: { value: { missing: [], denies: [], takesPlainObject: [] } } }],
  },
  "util-mimetype": {
    about: ["node:util.MIMEType", "node:util.MIMEParams"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            type: "text",
            subtype: "javascript",
            essence: "text/javascript",
            written: "text/javascript;key=value",
          },
        },
      },
    ],
  },
};
