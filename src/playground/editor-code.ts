import { late } from "../components/late.ts";
import { PlainEditor } from "./plain-editor.tsx";

/** The editor: the largest part of the page, and no use to whoever only reads and runs. */
export const Editor = late(async () => {
  try {
    // In two steps: all of it evaluated in one task would hold up the page on a phone.
    await import("./editor-state.ts");
    return (await import("./editor.tsx")).Editor;
  } catch {
    return PlainEditor;
  }
});
