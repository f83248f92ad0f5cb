import type { ClaimProbe, ProbeTable } from "../probe.ts";

const deployed = { notCheckable: "Only a deployment on Cloudflare's network has versions." };

export const versionsAndPreviewsClaims: ProbeTable<ClaimProbe> = {
  "pv-no-preview-with-do": deployed,
  "pv-no-logs": deployed,
  "gd-version-key": deployed,
  "gd-assets-skew": deployed,
};
