import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** Early Hints, and the Link header that they are made of. */
export const headersAndHintsClaims: ProbeTable<ClaimProbe> = {
  "eh-103-from-link": {
    notCheckable: "Early Hints are made in Cloudflare's network, from pages that it has cached.",
  },
  "eh-no-103-from-node": {
    timeline: false,
    about: ["node:http.ServerResponse.writeEarlyHints"],
    node: true,
    difference:
      "A server cannot send 103 itself: writeEarlyHints() throws ERR_METHOD_NOT_IMPLEMENTED.",
    fix: "Set the Link header of the answer; Cloudflare can make early hints of it.",
    says: [
      {
        outcome: {
          value: {
            hints: "ERR_METHOD_NOT_IMPLEMENTED",
            link: "</style.css>; rel=preload; as=style",
          },
        },
      },
    ],
  },
};
