import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** A document as a browser's parser makes it of the HTML, its elements in their order. For tests. */
export function parseDocument(html: string): Element[] {
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if (isElement(node)) elements.push(node);
    for (const child of childrenOf(node)) walk(child);
  };
  walk(parse(html));
  return elements;
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

export function textOf(node: Node | undefined): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return childrenOf(node).map(textOf).join("");
}

function isColour(element: Element): boolean {
  const { tagName, attrs } = element;
  if (tagName !== "span" || attrs.length !== 1) return false;
  return /^tok-\w+$/.test(attributeOf(element, "class") ?? "");
}

/**
 * Names of elements and attributes, without what they hold. The colours of code are left out: how many
 * there are depends on the code.
 */
export function shapeOf(elements: Element[]): string {
  return elements
    .filter((element) => !isColour(element))
    .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`)
    .join("\n");
}
