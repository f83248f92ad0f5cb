import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const streamsClaims: ProbeTable<ClaimProbe> = {
  "st-transformstream-page-stale": {
    about: ["global.TransformStream"],
    timeline: false,
    node: true,
    says: [
      { date: "2022-11-29", flags: [], outcome: [{ value: "tea" }, { throws: {} }] },
      { date: "2022-11-30", flags: [], outcome: { value: "teatea" } },
      { outcome: { value: "teatea" } },
    ],
    comment: "The page is out of date: it is true before 2022-11-30 alone.",
  },
  "st-writablestream-page-stale": {
    about: ["global.WritableStream"],
    timeline: false,
    node: true,
    says: [
      { date: "2022-11-29", flags: [], outcome: { throws: {} } },
      { date: "2022-11-30", flags: [], outcome: { value: ["green"] } },
      { outcome: { value: ["green"] } },
    ],
    comment: "The page is out of date: it is true before 2022-11-30 alone.",
  },
  "st-fixedlength": {
    about: ["global.FixedLengthStream"],
    timeline: false,
    says: [
      {
        outcome: {
          value: {
            short: { read: "TypeError" },
            exact: { write: "done", read: "green tea!!" },
            long: { write: "TypeError" },
            length: "11",
          },
        },
      },
    ],
  },
  "st-identity-byob": {
    about: ["global.IdentityTransformStream", "global.ReadableStreamBYOBReader"],
    timeline: false,
    difference: "readAtLeast is an addition of this runtime.",
    fix: "In code that runs in Node too, read with the option min.",
    says: [{ outcome: { value: { enough: true, done: false, all: "tea for two" } } }],
  },
  "st-pipeto-after-return": {
    about: ["global.ReadableStream.pipeTo"],
    host: () => import("../hosts/st-pipeto-after-return.ts"),
    says: [{ outcome: { value: [1, 2, 3, 4] } }],
  },
};
