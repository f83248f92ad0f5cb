import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const headersClaims: ProbeTable<ClaimProbe> = {
  "hdr-get-joins": {
    about: ["global.Headers.get", "global.Headers.append"],
    timeline: false,
    node: true,
    says: [{ outcome: { value: { twice: "green, black", absent: null } } }],
  },
  "hdr-getall-only-set-cookie": {
    about: ["global.Headers.getAll"],
    timeline: false,
    node: true,
    difference: "Headers.getAll is an addition of this runtime; Node has none.",
    fix: "Use getSetCookie, which both know.",
    says: [{ outcome: { value: { cookies: ["basket=7", "theme=dark"], other: "TypeError" } } }],
  },
  "hdr-append-set-cookie": {
    about: ["global.Headers.append"],
    host: () => import("../hosts/hdr-append-set-cookie.ts"),
    says: [{ outcome: { value: ["basket=7", "theme=dark"] } }],
  },
  "hdr-getsetcookie": {
    about: ["global.Headers.getSetCookie"],
    node: true,
    says: [
      { date: "2023-02-28", flags: [], outcome: { throws: { name: "TypeError" } } },
      { date: "2023-03-01", flags: [], outcome: { value: ["basket=7", "theme=dark"] } },
    ],
  },
  "hdr-usvstring": {
    about: ["global.Headers.get"],
    host: () => import("../hosts/hdr-usvstring.ts"),
    difference: "Values may have any character; Node throws a TypeError beyond Latin-1.",
    fix: "In code that runs in both, send encodeURIComponent(value).",
    says: [{ outcome: { value: { latin: "thé", beyond: "茶", received: "茶" } } }],
  },
};
