export interface FoundElement {
  attributes: Record<string, string>;
  text: string;
}

/** Elements of a document as the runtime's own HTML parser sees them. For tests. */
export async function elementsOf(html: string, selector: string): Promise<FoundElement[]> {
  const found: FoundElement[] = [];
  const rewriter = new HTMLRewriter().on(selector, {
    element(element) {
      found.push({ attributes: Object.fromEntries(element.attributes), text: "" });
    },
    text(chunk) {
      const last = found.at(-1);
      if (last !== undefined) last.text += chunk.text;
    },
  });
  await rewriter.transform(new Response(html)).text();
  return found;
}
