import { type Content, contentBytes, type Program } from "../../contract/program.ts";
import { Editor } from "./editor-code.ts";
import type { Marks } from "./editor-marks.ts";
import { Listing } from "./listing.tsx";
import type { Place } from "./place.ts";
import { byteSize } from "./quantities.ts";
import { type Arrival, useEditor } from "./use-editor.ts";

export type EditorProps = {
  path: string;
  text: string;
  program: Program;
  /** What the run has to say of lines; the same object as long as it says nothing else. */
  marks: Marks;
  place: Place | undefined;
  /** How it takes over from the listing; for the first file only. */
  arrival: Arrival;
  onWrite: (path: string, text: string) => void;
  /** Files out of a text that was pasted. */
  onFiles: (files: Program["files"]) => void;
  /** A curl command that was pasted where there is no code before it. */
  onCurl: (command: string) => void;
  onRun: () => void;
};

type Props = Omit<EditorProps, "text" | "arrival"> & { content: Content };

export function CodePane({ content, ...editor }: Props) {
  const { arrival, listing } = useEditor(
    editor.marks.errors.length > 0 || editor.place !== undefined,
  );
  if (typeof content !== "string") {
    return <p className="empty">Binary file, {byteSize(contentBytes(content))}.</p>;
  }
  if (arrival === undefined) {
    return <Listing text={content} label={`Code of ${editor.path}`} {...listing} />;
  }
  return <Editor text={content} arrival={arrival} {...editor} />;
}
