import { parse } from "regexparam";
import type { Card } from "../../contract/og.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { findExample } from "../programs/examples.ts";
import { findProgram, readProgram, type StoredRecord } from "../programs/store.ts";
import { cardOf } from "./card-of.ts";
import { type ImageSubject, imageVersion } from "./og-image.ts";

const program = parse(dataRoutes.ogImage).pattern;
const example = parse(dataRoutes.ogExample).pattern;

/** Whose image a path names; the default is drawn already, so there is nothing to draw. */
export interface FoundImage {
  version: string;
  card?: () => Card;
}

/** Whether a path is an image's by its form. */
export function isImagePath(pathname: string): boolean {
  return pathname === dataRoutes.ogDefault || program.test(pathname) || example.test(pathname);
}

/**
 * The image at a path, or undefined where there is none. `asked` is the version that the address names: a
 * page may have been made where more was known of a program than what this isolate keeps of it.
 */
export async function findImage(
  pathname: string,
  asked: string | null,
  db: D1Database,
): Promise<FoundImage | undefined> {
  if (pathname === dataRoutes.ogDefault) return found({ kind: "default" });
  const [, slug] = example.exec(pathname) ?? [];
  if (slug !== undefined) {
    const shown = findExample(slug);
    return shown && found({ kind: "example", example: shown }, () => cardOf(shown));
  }
  const [, id = ""] = program.exec(pathname) ?? [];
  const kept = ofProgram(await findProgram(db, id));
  if (kept === undefined || asked === null || asked === kept.version) return kept;
  return ofProgram(await readProgram(db, id));
}

function ofProgram(record: StoredRecord | undefined): FoundImage | undefined {
  if (record === undefined) return undefined;
  const { id, title, lastStatus } = record;
  return found({ kind: "program", id, title, status: lastStatus }, () =>
    cardOf({ ...record, status: lastStatus ?? undefined }),
  );
}

function found(subject: ImageSubject, card?: () => Card): FoundImage {
  return { version: imageVersion(subject), ...(card === undefined ? {} : { card }) };
}
