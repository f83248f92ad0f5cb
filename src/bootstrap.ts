import { bootstrapElementId } from "../contract/document.ts";
import type { Bootstrap, PageAnswer } from "../contract/page.ts";

/**
 * Only the outline is looked at: the block is no answer of anybody, it was written into this very
 * document by the Worker that belongs to this code.
 */
function isBootstrap(value: unknown): value is Bootstrap {
  if (typeof value !== "object" || value === null) return false;
  const { url, issuedAt, page }: { url?: unknown; issuedAt?: unknown; page?: unknown } = value;
  return (
    typeof url === "string" &&
    typeof issuedAt === "string" &&
    typeof page === "object" &&
    page !== null &&
    "data" in page &&
    "head" in page
  );
}

/**
 * The page data that the Worker put into the document, if it was made for this very address. The
 * element is looked up once, must be a script (an element of a program's markup could carry the same
 * id), and is removed.
 */
export function takeBootstrap(url: string): { answer: PageAnswer; issuedAt: number } | undefined {
  const element = document.getElementById(bootstrapElementId);
  if (!(element instanceof HTMLScriptElement)) return undefined;
  element.remove();
  try {
    const json: unknown = JSON.parse(element.textContent);
    if (!isBootstrap(json) || json.url !== url) return undefined;
    return { answer: json.page, issuedAt: Date.parse(json.issuedAt) };
  } catch {
    return undefined;
  }
}
