import type { Head } from "../../contract/head.ts";
import type { Example } from "../../contract/page.ts";
import { cardTemplate, imageSize, imageType, type RecordedStatus } from "../../contract/og.ts";
import { dataHref } from "../../contract/routes.ts";

export type HeadImage = NonNullable<Head["image"]>;

/** Whose image it is. The default stands for pages that are no program's. */
export type ImageSubject =
  | { kind: "default" }
  | { kind: "program"; id: string; title: string; status: RecordedStatus | null }
  | { kind: "example"; example: Pick<Example, "slug" | "title" | "program"> };

/** The image of a page for its head; the address is absolute and changes with what it shows. */
export function ogImage(origin: string, subject: ImageSubject): HeadImage {
  const url = new URL(imagePath(subject), origin);
  url.searchParams.set("v", imageVersion(subject));
  return { url: url.href, ...imageSize, alt: altOf(subject), type: imageType };
}

function imagePath(subject: ImageSubject): string {
  switch (subject.kind) {
    case "program":
      return dataHref("ogImage", { id: subject.id });
    case "example":
      return dataHref("ogExample", { slug: subject.example.slug });
    case "default":
    default:
      return dataHref("ogDefault");
  }
}

/**
 * Names what an image shows. A stored program never changes but for its last status, so its title
 * stands for all the rest of it; an example changes with a build.
 */
export function imageVersion(subject: ImageSubject): string {
  const shown =
    subject.kind === "default"
      ? []
      : subject.kind === "program"
        ? [subject.title, ...(subject.status === null ? [] : [subject.status])]
        : [subject.example.title, subject.example.program];
  return shortHash(JSON.stringify([cardTemplate, ...shown]));
}

function altOf(subject: ImageSubject): string {
  if (subject.kind === "default") return "Berth runs a Node.js server on Workers.";
  const title = subject.kind === "program" ? subject.title : subject.example.title;
  const line = title
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return `${line || "Untitled"}: the first lines of the program.`;
}

/** FNV-1a, 32 bits. It keeps caches fresh and guards nothing, so it need not be a digest. */
function shortHash(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}
