import { type HeadElement, headElements, managedAttribute } from "../../contract/head-elements.ts";
import type { Head } from "../../contract/head.ts";
import { escapeHtml } from "./escape-html.ts";
import { scriptJson } from "./script-json.ts";

/** The head of a page as HTML, marked so that the client finds and replaces it on navigation. */
export function headTags(head: Head): string {
  return headElements(head).map(tag).join("\n");
}

function tag(element: HeadElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
  const start = `<${element.name}${attributes} ${managedAttribute}>`;
  if (element.name === "title") return `${start}${escapeHtml(element.text ?? "")}</title>`;
  if (element.name === "script") return `${start}${linkedData(element.json)}</script>`;
  return start;
}

/** Mastodon decodes entities in it before parsing: what a program's title says must not become a quote. */
function linkedData(json: unknown): string {
  return scriptJson(json).replaceAll("&", "\\u0026");
}
