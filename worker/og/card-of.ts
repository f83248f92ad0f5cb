import { type Card, cardCode, type RecordedStatus } from "../../contract/og.ts";
import type { Program } from "../../contract/program.ts";
import { codeSpans } from "../code/code-spans.ts";
import { detectFramework, languageOf } from "../code/detect-framework.ts";

interface Shown {
  title: string;
  program: Program;
  status?: RecordedStatus | undefined;
}

/** What the image of a program shows: little enough to be sent, and nothing that is left to be found out. */
export function cardOf({ title, program, status }: Shown): Card {
  return {
    title,
    about: `${detectFramework(program)} · ${languageOf(program.entry)}`,
    file: program.entry,
    lines: codeSpans(program.entry, firstCode(program)).slice(0, cardCode.lines),
    ...(status === undefined ? {} : { status }),
  };
}

/** The beginning of the entry's code: more than fits on an image, and little enough to parse at once. */
function firstCode({ files, entry }: Program): string {
  const content = files[entry];
  if (typeof content !== "string") return "";
  return content.replace(/^\s*\n/, "").slice(0, cardCode.characters);
}
