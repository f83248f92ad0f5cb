import type { ClaimProbe, ProbeTable } from "../probe.ts";

const other = { notCheckable: "It is about Cloudflare's own playground, which is a site." };

export const playgroundClaims: ProbeTable<ClaimProbe> = {
  "pg-cf-absent": other,
  "pg-share-link-no-expiry": other,
  "pg-http-tab": other,
};
