import { type HeadElement, headElements, managedAttribute } from "../contract/head-elements.ts";
import type { Head } from "../contract/head.ts";

function nodeOf({ name, attributes, json }: HeadElement): HTMLElement {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  node.setAttribute(managedAttribute, "");
  if (json !== undefined) node.append(JSON.stringify(json));
  return node;
}

/** Makes the live document's head say what the Worker would have rendered for this page. */
export function applyHead(head: Head): void {
  document.title = head.title;
  for (const old of document.head.querySelectorAll(`[${managedAttribute}]:not(title)`))
    old.remove();
  const elements = headElements(head).filter(({ name }) => name !== "title");
  document.head.append(...elements.map(nodeOf));
}
