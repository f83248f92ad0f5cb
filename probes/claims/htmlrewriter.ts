import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { htmlrewriterDocumentClaims } from "./htmlrewriter-document.ts";
import { htmlrewriterElementClaims } from "./htmlrewriter-elements.ts";

/** Not of Node, and the same at every date: no timeline is asked. */
export const htmlrewriterClaims: ProbeTable<ClaimProbe> = {
  ...htmlrewriterElementClaims,
  ...htmlrewriterDocumentClaims,
};
