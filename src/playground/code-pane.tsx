import { type Content, contentBytes } from "../../contract/program.ts";
import type { RunError } from "../../contract/run-events.ts";
import { Editor } from "./editor-code.ts";
import { Listing } from "./listing.tsx";
import type { Place } from "./place.ts";
import { byteSize } from "./quantities.ts";
import { type Arrival, useEditor } from "./use-editor.ts";

export type EditorProps = {
  path: string;
  text: string;
  errors: readonly RunError[];
  place: Place | undefined;
  /** How it takes over from the listing; for the first file only. */
  arrival: Arrival;
  onWrite: (path: string, text: string) => void;
  onRun: () => void;
};

type Props = Omit<EditorProps, "text" | "arrival"> & { content: Content };

export function CodePane({ content, ...editor }: Props) {
  const { arrival, listing } = useEditor(editor.errors.length > 0 || editor.place !== undefined);
  if (typeof content !== "string") {
    return <p className="empty">Binary file, {byteSize(contentBytes(content))}.</p>;
  }
  if (arrival === undefined) {
    return <Listing text={content} label={`Code of ${editor.path}`} {...listing} />;
  }
  return <Editor text={content} arrival={arrival} {...editor} />;
}
