const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** What a page's meta elements say, by name or property: each a list, since one too many is a fault. */
export function metaOf(html: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [element] of html.matchAll(/<meta\s[^>]*>/g)) {
    const name = / (?:name|property)="([^"]*)"/.exec(element)?.[1];
    const content = / content="([^"]*)"/.exec(element)?.[1];
    if (name === undefined || content === undefined) continue;
    found.set(name, [...(found.get(name) ?? []), unescaped(content)]);
  }
  return found;
}

/** What stands between the tags of an element, once for each. */
export function contentsOf(html: string, element: string): string[] {
  const pattern = new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`, "g");
  return [...html.matchAll(pattern)].map(([, content = ""]) => unescaped(content));
}

/** The canonical address of a page, once for each element that names one. */
export function canonicalsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href = ""]) =>
    unescaped(href),
  );
}

/** What a reader gets that runs no script. */
export function readableText(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const text = body.replace(/<(script|style)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
  return unescaped(text).replace(/\s+/g, " ");
}
