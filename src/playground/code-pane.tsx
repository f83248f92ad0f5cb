import { lazy, Suspense } from "react";
import { type Content, contentBytes } from "../../contract/program.ts";
import type { RunError } from "../../contract/run-events.ts";
import { Listing } from "./listing.tsx";
import type { Place } from "./place.ts";
import { PlainEditor } from "./plain-editor.tsx";
import { byteSize } from "./quantities.ts";

export type EditorProps = {
  path: string;
  text: string;
  errors: readonly RunError[];
  place: Place | undefined;
  onWrite: (path: string, text: string) => void;
  onRun: () => void;
};

/** The editor is the largest part of the page, so it waits until the page has been painted. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const Editor = lazy(async () => {
  await firstPaint();
  try {
    // In two steps: all of it evaluated in one task would hold up the page on a phone.
    await import("./editor-state.ts");
    const { Editor: loaded } = await import("./editor.tsx");
    return { default: loaded };
  } catch {
    return { default: PlainEditor };
  }
});

type Props = Omit<EditorProps, "text"> & { content: Content };

export function CodePane({ content, ...editor }: Props) {
  if (typeof content !== "string") {
    return <p className="empty">Binary file, {byteSize(contentBytes(content))}.</p>;
  }
  return (
    <Suspense fallback={<Listing text={content} label={`Code of ${editor.path}`} />}>
      <Editor text={content} {...editor} />
    </Suspense>
  );
}
