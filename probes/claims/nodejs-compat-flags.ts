import type { ClaimProbe, Foretold, ProbeTable } from "../probe.ts";

const old = "2024-09-23";
const notFound: Foretold = { throws: { message: "No such module" } };

export const nodejsCompatFlagsClaims: ProbeTable<ClaimProbe> = {
  "flag-console-on-off": {
    about: ["node:console.log"],
    node: true,
    says: [
      { flags: ["nodejs_compat", "disable_nodejs_console_module"], outcome: notFound },
      {
        date: old,
        flags: ["nodejs_compat", "enable_nodejs_console_module"],
        outcome: { value: { log: "function" } },
      },
    ],
  },
  "flag-fs-on-off": {
    about: ["node:fs.writeFileSync"],
    says: [
      { flags: ["nodejs_compat", "disable_nodejs_fs_module"], outcome: notFound },
      {
        date: old,
        flags: ["nodejs_compat", "enable_nodejs_fs_module"],
        outcome: { value: "remember" },
      },
    ],
  },
  "flag-os-on-off": {
    about: ["node:os.EOL"],
    node: true,
    says: [
      { flags: ["nodejs_compat", "disable_nodejs_os_module"], outcome: notFound },
      {
        date: old,
        flags: ["nodejs_compat", "enable_nodejs_os_module"],
        outcome: { value: { EOL: "\n" } },
      },
    ],
  },
  "flag-zlib-on-off": {
    about: ["node:zlib.gzipSync", "node:zlib.gunzipSync"],
    node: true,
    says: [
      { flags: ["nodejs_compat", "no_nodejs_zlib"], outcome: [{ throws: {} }] },
      { date: old, flags: ["nodejs_compat", "nodejs_zlib"], outcome: { value: "remember" } },
    ],
  },
  "flag-process-v2-off": {
    about: ["node:process.cwd"],
    says: [
      {
        flags: ["nodejs_compat", "disable_nodejs_process_v2"],
        outcome: {
          value: {
            keys: ["env", "exit", "features", "getBuiltinModule", "nextTick", "platform"],
            cwd: "undefined",
          },
        },
      },
    ],
  },
  "flag-process-env-off": {
    about: ["node:process.env"],
    host: () => import("../hosts/flag-process-env-off.ts"),
    says: [
      {
        outcome: {
          value: {
            populated: { here: "hello" },
            notPopulated: { type: "object", here: null, env: "hello" },
          },
        },
      },
    ],
  },
  "flag-eol-umbrella": {
    about: ["node:crypto.createCipher", "node:util.isError", "node:process.assert"],
    node: true,
    difference: "Functions that Node has done away with since version 22 are there still.",
    fix: "Do not use them: a later date takes them away.",
    says: ["remove_nodejs_compat_eol", "add_nodejs_compat_eol"].map((flag) => ({
      flags: ["nodejs_compat", flag],
      outcome: {
        value: {
          "crypto.createCipher": "function",
          "util.isError": "function",
          "process.assert": "function",
          "tls.createSecurePair": "function",
        },
      },
    })),
    comment: "At the dates that there are it takes nothing away that Node 22 or later has lost.",
  },
  "flag-eol-v22": {
    about: ["node:crypto.createCipher", "node:crypto.createDecipher"],
    node: true,
    says: [
      { outcome: { value: { createCipher: "function" } } },
      {
        flags: ["nodejs_compat", "remove_nodejs_compat_eol_v22"],
        outcome: {
          value: {
            createCipher: "undefined",
            createDecipher: "undefined",
            createCipheriv: "function",
          },
        },
      },
    ],
    comment:
      "It takes createCipher, createDecipher and their classes; the runtime takes no date as late as 2027-04-30 yet.",
  },
  "flag-eol-v23-date-shared-with-v24": {
    about: ["node:util.isError", "node:util.isPrimitive", "node:process.assert"],
    node: true,
    says: [
      { outcome: { value: { "util.isError": "function" } } },
      {
        flags: ["nodejs_compat", "remove_nodejs_compat_eol_v23"],
        outcome: { value: { "util.isError": "undefined", "process.assert": "undefined" } },
      },
    ],
    comment:
      "The flag is taken and has an effect; the runtime takes no date as late as 2028-04-30 yet.",
  },
  "flag-eol-v24": {
    about: ["node:tls.createSecurePair"],
    node: true,
    says: [
      { outcome: { value: { "tls.createSecurePair": "function" } } },
      {
        flags: ["nodejs_compat", "remove_nodejs_compat_eol_v24"],
        outcome: { value: { "tls.createSecurePair": "undefined" } },
      },
    ],
    comment:
      "It takes tls.createSecurePair, and all that the flag of version 23 takes, but not what that of 22 does.",
  },
  "flag-eol-add-back": {
    about: ["node:tls.createSecurePair", "node:util.isError"],
    node: true,
    says: [
      {
        flags: ["nodejs_compat", "remove_nodejs_compat_eol", "add_nodejs_compat_eol_v24"],
        outcome: { value: { "tls.createSecurePair": "function", "util.isError": "function" } },
      },
    ],
    comment:
      "They are taken beside the umbrella, which takes nothing of version 24 away yet; beside the flag of the same version they are a contradiction, and the program does not start.",
  },
  "flag-eol-not-in-flags-page": {
    host: () => import("../hosts/flag-eol-not-in-flags-page.ts"),
  },
};
