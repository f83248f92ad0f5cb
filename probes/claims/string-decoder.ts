import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const stringDecoderClaims: ProbeTable<ClaimProbe> = {
  "string-decoder-multibyte": {
    about: ["node:string_decoder.StringDecoder"],
    node: true,
    says: [{ outcome: { value: { cent: "¢", euro: ["", "€"] } } }],
  },
};
