import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const nodeUrlClaims: ProbeTable<ClaimProbe> = {
  "url-domaintoascii": {
    about: ["node:url.domainToASCII"],
    node: true,
    says: [{ outcome: { value: ["xn--espaol-zwa.com", "xn--fiq228c.com", ""] } }],
  },
  "url-domaintounicode": {
    about: ["node:url.domainToUnicode"],
    node: true,
    says: [{ outcome: { value: ["español.com", "中文.com", ""] } }],
  },
};
