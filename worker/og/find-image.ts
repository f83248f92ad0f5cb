import { parse } from "regexparam";
import { dataRoutes } from "../../contract/routes.ts";
import { findExample } from "../programs/examples.ts";
import { findProgram } from "../programs/store.ts";
import type { Card } from "./card.ts";
import type { ImageSubject } from "./og-image.ts";

const program = parse(dataRoutes.ogImage).pattern;
const example = parse(dataRoutes.ogExample).pattern;

/** Whose image a path names; the default has no card, since it is drawn already. */
export interface FoundImage {
  subject: ImageSubject;
  card?: Card;
}

/** Whether a path is an image's by its form. */
export function isImagePath(pathname: string): boolean {
  return pathname === dataRoutes.ogDefault || program.test(pathname) || example.test(pathname);
}

/** The image at a path, or undefined where there is none. */
export async function findImage(pathname: string, db: D1Database): Promise<FoundImage | undefined> {
  if (pathname === dataRoutes.ogDefault) return { subject: { kind: "default" } };
  const [, slug] = example.exec(pathname) ?? [];
  if (slug !== undefined) {
    const found = findExample(slug);
    return found && { subject: { kind: "example", example: found }, card: found };
  }
  const [, id = ""] = program.exec(pathname) ?? [];
  const found = await findProgram(db, id);
  return found && { subject: { kind: "program", id: found.id, title: found.title }, card: found };
}
