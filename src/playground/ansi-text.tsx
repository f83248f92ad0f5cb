import { ansiSpans } from "./ansi-spans.ts";

/** A text with its terminal colours. */
export function AnsiText({ text }: { text: string }) {
  if (!text.includes("\u001b")) return text;
  return ansiSpans(text).map(({ text: part, classes, color, background }, at) => (
    <span
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a line that never changes
      key={at}
      className={classes.length === 0 ? undefined : classes.join(" ")}
      style={color === undefined && background === undefined ? undefined : { color, background }}
    >
      {part}
    </span>
  ));
}
