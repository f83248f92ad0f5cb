import * as v from "valibot";
import { Bootstrap, bootstrapElementId, type PageAnswer } from "../contract/page.ts";

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
    const parsed = v.safeParse(Bootstrap, json);
    if (!parsed.success || parsed.output.url !== url) return undefined;
    return { answer: parsed.output.page, issuedAt: Date.parse(parsed.output.issuedAt) };
  } catch {
    return undefined;
  }
}
