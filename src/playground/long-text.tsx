import { memo, useDeferredValue, useMemo } from "react";
import { textBlocks } from "./text-blocks.ts";
import { usePainted } from "./use-painted.ts";

/** Small enough that laying one out is not felt. */
const blockCharacters = 8192;
/** Large enough that there are few of them: what may be skipped costs a look at each in every frame. */
const chapterCharacters = 16 * blockCharacters;
/** What is there at once, more than a screen has; the rest comes when that has been shown. */
const firstCharacters = 4 * blockCharacters;

const Chapter = memo(function TextChapter({ text }: { text: string }) {
  return (
    <span className="text-chapter">
      {textBlocks(text, blockCharacters).map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text that streams grows at its end
        <span key={at} className="text-block">
          {block}
        </span>
      ))}
    </span>
  );
});

/** A text of any length. Its parts out of sight cost nothing until they are scrolled to. */
export function LongText({ text }: { text: string }) {
  // Chunks can come faster than a long text can be laid out; typing must not wait for it.
  const deferred = useDeferredValue(text);
  const shown = usePainted() ? deferred : deferred.slice(0, firstCharacters);
  const chapters = useMemo(() => textBlocks(shown, chapterCharacters), [shown]);
  return (
    <pre className="response-text">
      {chapters.map((chapter, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text that streams grows at its end
        <Chapter key={at} text={chapter} />
      ))}
    </pre>
  );
}
