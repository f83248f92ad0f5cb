import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { webStandardsGlobalClaims } from "./web-standards-globals.ts";

/** Code made of text or bytes, and what changed with a date. */
export const webStandardsClaims: ProbeTable<ClaimProbe> = {
  ...webStandardsGlobalClaims,
  "ws-no-eval-in-handler": {
    about: ["global.eval", "global.Function"],
    node: true,
    difference: "eval and new Function throw an EvalError while a request is handled.",
    fix: "Make such functions, as compiled templates, at module scope, or compile when you build.",
    says: [{ outcome: { value: { eval: "EvalError", function: "EvalError" } } }],
  },
  "ws-eval-during-startup": {
    about: ["global.eval", "global.Function"],
    phase: "startup",
    says: [
      { date: "2025-05-31", phase: "startup", outcome: { throws: { name: "EvalError" } } },
      { date: "2025-06-01", phase: "startup", outcome: { value: { eval: 2, function: 2 } } },
    ],
  },
  "ws-wasm-compile-forbidden": {
    about: ["global.WebAssembly.compile", "global.WebAssembly.instantiate"],
    host: () => import("../hosts/ws-wasm-compile-forbidden.ts"),
    difference: "WebAssembly cannot be compiled from bytes.",
    fix: "Import the .wasm file as a module, and instantiate that.",
    says: [
      {
        outcome: {
          value: {
            compile: "refused",
            compileStreaming: "refused",
            instantiateStreaming: "refused",
            instantiateBytes: "refused",
            imported: "done",
          },
        },
      },
    ],
  },
  "ws-url-default-stale-note": {
    about: ["global.URL"],
    node: true,
    says: [
      {
        date: "2022-10-30",
        flags: [],
        outcome: [
          { value: { doubled: "https://shop.example/teas/7" } },
          { value: { spaced: "?tea=earl+grey" } },
        ],
      },
      {
        date: "2022-10-31",
        flags: [],
        outcome: { value: { doubled: "https://shop.example/teas//7" } },
      },
      { outcome: { value: { doubled: "https://shop.example/teas//7" } } },
    ],
    comment: "The page is out of date: the old parser is used before 2022-10-31 alone.",
  },
  "ws-eventtarget-this": {
    about: ["global.EventTarget.addEventListener"],
    node: true,
    says: [
      { date: "2025-07-31", outcome: { value: { isTarget: false } } },
      { date: "2025-08-01", outcome: { value: { isTarget: true } } },
    ],
  },
  "ws-usp-delete-value": {
    about: ["global.URLSearchParams.delete"],
    node: true,
    says: [
      { date: "2023-06-30", flags: [], outcome: { value: "" } },
      { date: "2023-07-01", flags: [], outcome: { value: "tea=black" } },
    ],
  },
  "ws-thenables-waituntil": {
    turns: 2,
    says: [
      {
        date: "2024-03-31",
        flags: [],
        outcome: { value: [{ value: "left" }, { value: { brewed: false } }] },
      },
      {
        date: "2024-04-01",
        flags: [],
        outcome: { value: [{ value: "left" }, { value: { brewed: true } }] },
      },
    ],
  },
  "ws-unrecognized-import-attributes": {
    node: true,
    says: [
      { date: "2025-06-15", outcome: { value: { green: 3 } } },
      { date: "2025-06-16", outcome: { value: { threw: true } } },
    ],
  },
};
