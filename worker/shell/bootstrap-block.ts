import { bootstrapElementId } from "../../contract/document.ts";
import type { Bootstrap } from "../../contract/page.ts";
import { scriptJson } from "./script-json.ts";

interface BootstrapParts extends Omit<Bootstrap, "page"> {
  /** The page's answer as `scriptJson` has written it. */
  pageJson: string;
}

/** The data of the document (contract's `Bootstrap`) as an inert script element. */
export function bootstrapBlock({ url, issuedAt, pageJson }: BootstrapParts): string {
  const json = `{"url":${scriptJson(url)},"issuedAt":${scriptJson(issuedAt)},"page":${pageJson}}`;
  return `<script type="application/json" id="${bootstrapElementId}">${json}</script>`;
}
