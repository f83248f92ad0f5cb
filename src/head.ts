import { type Head, siteName } from "../contract/head.ts";

type Tag = { selector: string; element: "meta" | "link"; attributes: Record<string, string> };

function meta(kind: "name" | "property", key: string, content: string): Tag {
  return {
    selector: `meta[${kind}="${key}"]`,
    element: "meta",
    attributes: { [kind]: key, content },
  };
}

function tagsOf(head: Head): Tag[] {
  const { canonical, image, robots } = head;
  return [
    meta("name", "description", head.description),
    meta("property", "og:type", head.ogType),
    meta("property", "og:site_name", siteName),
    meta("property", "og:title", head.title),
    meta("property", "og:description", head.description),
    meta("name", "twitter:card", image === undefined ? "summary" : "summary_large_image"),
    ...(robots === undefined ? [] : [meta("name", "robots", robots)]),
    ...(canonical === undefined
      ? []
      : [
          meta("property", "og:url", canonical),
          {
            selector: 'link[rel="canonical"]',
            element: "link" as const,
            attributes: { rel: "canonical", href: canonical },
          },
        ]),
    ...(image === undefined
      ? []
      : [
          meta("property", "og:image", image.url),
          meta("property", "og:image:width", String(image.width)),
          meta("property", "og:image:height", String(image.height)),
          meta("property", "og:image:alt", image.alt),
          meta("property", "og:image:type", image.type),
        ]),
  ];
}

/** Everything that a page's head may have set before and the next may not repeat. */
const managed =
  'head meta[name="description"], head meta[name="robots"], head meta[name^="twitter:"], ' +
  'head meta[property^="og:"], head link[rel="canonical"]';

/** Makes the live document's head say what the Worker would have rendered for this page. */
export function applyHead(head: Head): void {
  document.title = head.title;
  const tags = tagsOf(head);
  const kept = new Set<Element>();
  for (const { selector, element, attributes } of tags) {
    const found = document.head.querySelector(selector);
    const node = found ?? document.createElement(element);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.setAttribute("data-managed", "");
    if (found === null) document.head.append(node);
    kept.add(node);
  }
  for (const node of document.querySelectorAll(managed)) {
    if (!kept.has(node)) node.remove();
  }
}
